using System.Collections.Immutable;

namespace StatementApi.Extraction.Actors;

/// <summary>Gathers the actors found, each once with the strongest evidence for it.</summary>
internal ref struct CandidateSet
{
    private List<GazetteerCandidate>? _found;

    public void Add(GazetteerEntry entry)
    {
        _found ??= [];
        for (var i = 0; i < _found.Count; i++)
        {
            if (_found[i].Actor.Key == entry.Actor.Key)
            {
                _found[i] = entry.Source < _found[i].Source ? new GazetteerCandidate(entry.Actor, entry.Source) : _found[i];
                return;
            }
        }

        _found.Add(new GazetteerCandidate(entry.Actor, entry.Source));
    }

    public void Add(ImmutableArray<GazetteerCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            _found ??= [];
            if (!_found.Exists(other => other.Actor.Key == candidate.Actor.Key))
            {
                _found.Add(candidate);
            }
        }
    }

    public readonly ImmutableArray<GazetteerCandidate> ToImmutable()
    {
        if (_found is null)
        {
            return [];
        }

        _found.Sort(static (a, b) => a.Source != b.Source ? a.Source.CompareTo(b.Source) : string.CompareOrdinal(a.Actor.Key, b.Actor.Key));
        return [.. _found];
    }
}
