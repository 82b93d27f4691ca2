using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Finds quotes by their words: the one place that knows the database's full-text index. Thread-safe.</summary>
internal interface IQuoteSearch
{
    /// <summary>The quotes whose text satisfies <paramref name="expression"/>, superseded ones too, in no order.</summary>
    IQueryable<QuoteMatch> Find(StatementDbContext database, SearchExpression expression);

    /// <summary>Whether so many quotes satisfy <paramref name="expression"/> that gathering them costs more than probing one after the other.</summary>
    Task<bool> IsCommonAsync(StatementDbContext database, SearchExpression expression, CancellationToken cancellationToken);
}
