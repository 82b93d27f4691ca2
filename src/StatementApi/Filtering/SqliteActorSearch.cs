using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Searches through SQLite's FTS5 index of names.</summary>
internal sealed class SqliteActorSearch : IActorSearch
{
    /// <inheritdoc />
    public IQueryable<long> Find(StatementDbContext database, SearchExpression expression)
    {
        var match = FullTextQuery.Of(expression);
        return database.Database.SqlQuery<long>($"SELECT actor_id AS Value FROM actor_names WHERE actor_names MATCH {match}");
    }
}
