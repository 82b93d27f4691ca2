namespace StatementApi.Relations;

/// <summary>Registers what the relations' controller needs.</summary>
internal static class RelationsRegistration
{
    /// <summary>Adds queries.</summary>
    public static IServiceCollection AddRelations(this IServiceCollection services) => services.AddScoped<RelationSelection>().AddScoped<RelationQueries>();
}
