using StatementApi.Representations;

namespace StatementApi.Filtering;

/// <summary>Registers what selects quotes, actors and articles.</summary>
internal static class FilteringRegistration
{
    /// <summary>Adds selection, search and the reading of pages.</summary>
    public static IServiceCollection AddFiltering(this IServiceCollection services) => services
        .AddSingleton<IQuoteSearch, SqliteQuoteSearch>()
        .AddSingleton<ITitleSearch, SqliteTitleSearch>()
        .AddSingleton<IActorSearch, SqliteActorSearch>()
        .AddSingleton<IActorNames, SqliteActorNames>()
        .AddSingleton<IDayIndex, SqliteDayIndex>()
        .AddSingleton<IQuoteReader, SqliteQuoteReader>()
        .AddSingleton<QuotePages>()
        .AddScoped<QuoteSelection>()
        .AddScoped<ActorSelection>()
        .AddScoped<ArticleSelection>();
}
