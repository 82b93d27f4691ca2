using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Text;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Searches through SQLite's FTS5 index of the quotes' words.</summary>
internal sealed class SqliteQuoteSearch : IQuoteSearch
{
    /// <summary>
    /// To walk a match costs a row; to probe costs a look into the index for each of the (all quotes / matches) quotes between two hits. At a million
    /// quotes and pages of 50 the two meet near this many matches.
    /// </summary>
    private const int Common = 10_000;

    /// <inheritdoc />
    public IQueryable<QuoteMatch> Find(StatementDbContext database, SearchExpression expression, SearchScope scope)
    {
        var match = FullTextQuery.Of(expression, scope);
        return database.Database.SqlQuery<QuoteMatch>($"""
            SELECT rowid AS "key", rowid & {SearchKey.IdentityMask} AS id FROM quote_words
            WHERE quote_words MATCH {match} AND rowid >= {scope.First} AND rowid < {scope.End}
            """);
    }

    /// <inheritdoc />
    public IQueryable<RankedMatch> Rank(StatementDbContext database, SearchExpression expression, SearchScope scope)
    {
        var match = FullTextQuery.Of(expression, scope);
        return database.Database.SqlQuery<RankedMatch>($"""
            SELECT rowid & {SearchKey.IdentityMask} AS id, bm25(quote_words, 1.0, 0.0) AS rank FROM quote_words
            WHERE quote_words MATCH {match} AND rowid >= {scope.First} AND rowid < {scope.End}
            ORDER BY rowid DESC LIMIT {RankedMatch.MaxRanked}
            """);
    }

    /// <inheritdoc />
    public async Task<bool> IsCommonAsync(
        StatementDbContext database, SearchExpression expression, SearchScope scope, CancellationToken cancellationToken) =>
        await Find(database, expression, scope).Select(match => match.Key).Take(Common).CountAsync(cancellationToken) == Common;

    /// <inheritdoc />
    public IReadOnlyList<IReadOnlyList<TextSpan>> Highlight(SearchExpression expression, IReadOnlyList<string> texts) =>
        SqliteHighlighter.Highlight(FullTextQuery.Of(expression), texts);
}
