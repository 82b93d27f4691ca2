using System.Collections.Immutable;

namespace StatementApi.Extraction.Actors;

/// <summary>An actor that a stretch of text may stand for.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Source">Which of the actor's forms the text used.</param>
public readonly record struct GazetteerCandidate(GazetteerActor Actor, NameSource Source);

/// <summary>The longest listed name that starts at a token.</summary>
/// <param name="TokenCount">Number of tokens it covers; at least one.</param>
/// <param name="Candidates">Everyone with that name, strongest evidence first, then by key; never empty.</param>
public readonly record struct GazetteerMatch(int TokenCount, ImmutableArray<GazetteerCandidate> Candidates)
{
    /// <summary>The strongest evidence among the candidates.</summary>
    public NameSource Source => Candidates[0].Source;

    /// <summary>Whether several actors share the name.</summary>
    public bool IsAmbiguous => Candidates.Length > 1;
}
