using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Searches through SQLite's FTS5 index of titles.</summary>
internal sealed class SqliteTitleSearch : ITitleSearch
{
    /// <inheritdoc />
    public IQueryable<long> Find(StatementDbContext database, SearchExpression expression)
    {
        var match = FullTextQuery.Of(expression);
        return database.Database.SqlQuery<long>($"SELECT rowid AS Value FROM article_titles WHERE article_titles MATCH {match}");
    }
}
