using FluentValidation;
using StatementApi.Representations;

namespace StatementApi.Filtering;

/// <summary>Registers what selects quotes, actors and articles.</summary>
internal static class FilteringRegistration
{
    /// <summary>Adds selection, search, the reading of pages, and checks of filters.</summary>
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
        .AddScoped<ArticleSelection>()
        .AddSingleton<IValidator<ActorFilter>, ActorFilterValidator>()
        .AddSingleton<IValidator<ArticleFilter>, ArticleFilterValidator>()
        .AddSingleton<IValidator<QuoteFilter>, QuoteFilterValidator>()
        .AddSingleton<IValidator<StatementFilter>, StatementFilterValidator>();
}
