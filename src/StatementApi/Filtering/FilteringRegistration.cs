namespace StatementApi.Filtering;

/// <summary>Registers what selects quotes.</summary>
internal static class FilteringRegistration
{
    /// <summary>Adds selection and search.</summary>
    public static IServiceCollection AddFiltering(this IServiceCollection services) =>
        services.AddSingleton<IQuoteSearch, SqliteQuoteSearch>().AddScoped<QuoteSelection>();
}
