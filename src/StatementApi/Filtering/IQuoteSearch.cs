using StatementApi.Extraction.Text;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Finds quotes by their words: the one place that knows the database's full-text index. Thread-safe.</summary>
internal interface IQuoteSearch
{
    /// <summary>
    /// The quotes within <paramref name="scope"/> whose text satisfies <paramref name="expression"/>, superseded ones too. Cheap in order of their keys.
    /// </summary>
    IQueryable<QuoteMatch> Find(StatementDbContext database, SearchExpression expression, SearchScope scope);

    /// <summary>The <see cref="RankedMatch.MaxRanked"/> latest of them, weighed.</summary>
    IQueryable<RankedMatch> Rank(StatementDbContext database, SearchExpression expression, SearchScope scope);

    /// <summary>Whether so many quotes satisfy <paramref name="expression"/> that walking them costs more than probing a narrow selection.</summary>
    Task<bool> IsCommonAsync(
        StatementDbContext database, SearchExpression expression, SearchScope scope, CancellationToken cancellationToken);

    /// <summary>
    /// Where each text has the words, phrases and beginnings wanted, in text order without overlap; a text that does not satisfy
    /// <paramref name="expression"/> has none. In UTF-16 code units.
    /// </summary>
    IReadOnlyList<IReadOnlyList<TextSpan>> Highlight(SearchExpression expression, IReadOnlyList<string> texts);
}
