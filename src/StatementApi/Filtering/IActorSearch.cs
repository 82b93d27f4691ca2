using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Finds actors by the words of their names: the one place that knows the database's index of names. Thread-safe.</summary>
internal interface IActorSearch
{
    /// <summary>Identities of the actors with a name or alias that satisfies <paramref name="expression"/>; one with several such names may repeat.</summary>
    IQueryable<long> Find(StatementDbContext database, SearchExpression expression);
}
