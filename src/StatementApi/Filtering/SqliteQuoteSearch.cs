using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Searches through SQLite's FTS5 index of the quotes' words.</summary>
internal sealed class SqliteQuoteSearch : IQuoteSearch
{
    /// <inheritdoc />
    public IQueryable<QuoteMatch> Find(StatementDbContext database, SearchExpression expression)
    {
        var match = FullTextQuery.Of(expression);
        return database.Database.SqlQuery<QuoteMatch>($"SELECT rowid AS id, rank FROM quote_words WHERE quote_words MATCH {match}");
    }
}
