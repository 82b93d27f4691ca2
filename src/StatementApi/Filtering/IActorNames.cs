namespace StatementApi.Filtering;

/// <summary>Tells the names of actors. Thread-safe.</summary>
internal interface IActorNames
{
    /// <summary>The name of an actor, or null where there is none of that identity.</summary>
    Task<string?> FindAsync(long id, CancellationToken cancellationToken);
}
