using Microsoft.Extensions.Options;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>
/// Holds the analysis over the actors as they are stored now. Reading is lock-free; whoever changes it holds the
/// <see cref="WriteGate"/> and has committed the same change to the database.
/// </summary>
internal sealed class GazetteerStore(IStoredActors stored, IOptions<ExtractionOptions> options)
{
    private readonly AttributionEngine _engine = options.Value.Engine;
    private volatile StatementExtractor _extractor = new(ActorGazetteer.Empty);
    private volatile ActorGazetteer _gazetteer = ActorGazetteer.Empty;

    /// <summary>The analysis; a caller keeps the one that it got, whatever changes meanwhile.</summary>
    public StatementExtractor Extractor => _extractor;

    /// <summary>The actors that the analysis knows.</summary>
    public ActorGazetteer Current => _gazetteer;

    /// <summary>Reads every actor from the database.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken) =>
        Set(ActorGazetteer.Create(await stored.ReadAsync(cancellationToken)));

    /// <summary>Adds actors, or replaces those of the same identity; aliases and roles must be loaded.</summary>
    public void Put(params IEnumerable<Actor> actors)
    {
        var gazetteer = actors.Aggregate(_gazetteer, (known, actor) => known.With(actor.ToGazetteer()));
        if (!ReferenceEquals(gazetteer, _gazetteer))
        {
            Set(gazetteer);
        }
    }

    /// <summary>Forgets an actor.</summary>
    public void Remove(long id) => Set(_gazetteer.Without(GazetteerMapping.KeyOf(id)));

    private void Set(ActorGazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _extractor = new StatementExtractor(gazetteer, _engine);
    }
}
