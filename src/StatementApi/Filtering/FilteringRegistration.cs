namespace StatementApi.Filtering;

/// <summary>Registers what selects quotes, actors and articles.</summary>
internal static class FilteringRegistration
{
    /// <summary>Adds selection and search.</summary>
    public static IServiceCollection AddFiltering(this IServiceCollection services) => services
        .AddSingleton<IQuoteSearch, SqliteQuoteSearch>()
        .AddSingleton<ITitleSearch, SqliteTitleSearch>()
        .AddSingleton<IActorSearch, SqliteActorSearch>()
        .AddScoped<QuoteSelection>()
        .AddScoped<ActorSelection>()
        .AddScoped<ArticleSelection>();
}
