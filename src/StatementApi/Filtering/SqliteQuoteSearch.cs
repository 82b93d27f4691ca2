using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Searches through SQLite's FTS5 index of the quotes' words.</summary>
internal sealed class SqliteQuoteSearch : IQuoteSearch
{
    /// <summary>
    /// Gathering costs a step a match; probing costs a lookup for each of the (all quotes / matches) quotes between two hits. At a million quotes and
    /// pages of 50 the two meet near this many matches.
    /// </summary>
    private const int Common = 16_000;

    /// <inheritdoc />
    public IQueryable<QuoteMatch> Find(StatementDbContext database, SearchExpression expression)
    {
        var match = FullTextQuery.Of(expression);
        return database.Database.SqlQuery<QuoteMatch>($"SELECT rowid AS id, rank FROM quote_words WHERE quote_words MATCH {match}");
    }

    /// <inheritdoc />
    public async Task<bool> IsCommonAsync(StatementDbContext database, SearchExpression expression, CancellationToken cancellationToken) =>
        await Find(database, expression).Select(match => match.Id).Take(Common).CountAsync(cancellationToken) == Common;
}
