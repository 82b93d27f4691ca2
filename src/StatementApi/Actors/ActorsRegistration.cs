namespace StatementApi.Actors;

/// <summary>Registers what the actors' controller needs.</summary>
internal static class ActorsRegistration
{
    /// <summary>Adds queries and editing.</summary>
    public static IServiceCollection AddActors(this IServiceCollection services) =>
        services.AddScoped<ActorQueries>().AddScoped<ActorEditing>();
}
