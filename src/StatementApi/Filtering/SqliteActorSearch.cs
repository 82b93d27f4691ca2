using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Searches through SQLite's FTS5 index of names. A slip costs a look for each word that it may have come from, never a scan.</summary>
internal sealed class SqliteActorSearch : IActorSearch
{
    /// <inheritdoc />
    public IQueryable<long> Find(StatementDbContext database, NameQuery query, NameFit atWorst)
    {
        var match = NameMatch.Of(query, atWorst);
        return database.Database.SqlQuery<long>($"SELECT actor_id AS Value FROM actor_names WHERE actor_names MATCH {match}");
    }
}
