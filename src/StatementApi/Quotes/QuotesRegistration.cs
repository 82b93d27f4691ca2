using FluentValidation;

namespace StatementApi.Quotes;

/// <summary>Registers what the quotes' controller needs.</summary>
internal static class QuotesRegistration
{
    /// <summary>Adds queries and a check of what they are asked.</summary>
    public static IServiceCollection AddQuotes(this IServiceCollection services) => services
        .AddScoped<QuoteQueries>()
        .AddScoped<ActorQuoteQueries>()
        .AddSingleton<IValidator<QuoteListOptions>, QuoteListOptionsValidator>();
}
