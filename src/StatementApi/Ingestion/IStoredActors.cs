using StatementApi.Extraction.Actors;

namespace StatementApi.Ingestion;

/// <summary>Reads every actor at once, as the analysis knows them: at a start there are thousands, and the first answer waits for them.</summary>
internal interface IStoredActors
{
    /// <summary>The actors in the order of their identities, with aliases and roles.</summary>
    Task<IReadOnlyList<GazetteerActor>> ReadAsync(CancellationToken cancellationToken);
}
