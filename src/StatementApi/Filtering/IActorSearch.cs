using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Finds actors by their names: the one place that knows the database's index of names. Thread-safe.</summary>
internal interface IActorSearch
{
    /// <summary>
    /// Identities of the actors with a name or alias that fits <paramref name="query"/> as well as <paramref name="atWorst"/> or better; one with
    /// several such names may repeat.
    /// </summary>
    IQueryable<long> Find(StatementDbContext database, NameQuery query, NameFit atWorst);
}
