namespace StatementApi.Actors;

/// <summary>Registers what the actors' controller needs.</summary>
internal static class ActorsRegistration
{
    /// <summary>Adds queries, search and editing.</summary>
    public static IServiceCollection AddActors(this IServiceCollection services) =>
        services.AddSingleton<IActorSearch, SqliteActorSearch>().AddScoped<ActorQueries>().AddScoped<ActorEditing>();
}
