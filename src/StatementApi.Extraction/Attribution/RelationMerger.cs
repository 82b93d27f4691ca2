using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Puts what two engines find into one list: all of the first, and of the second what the first has found nothing for.</summary>
internal static class RelationMerger
{
    private readonly record struct Entry(AttributionRelation Relation, int List, int Index);

    /// <summary>The relations in text order of their first piece or cue, linked anew.</summary>
    /// <param name="first">Kept whole.</param>
    /// <param name="second">Kept where the content shares no text with a content of <paramref name="first"/>.</param>
    /// <param name="isWanted">Which of the second are kept then.</param>
    public static ImmutableArray<AttributionRelation> Merge(
        ImmutableArray<AttributionRelation> first, ImmutableArray<AttributionRelation> second, Func<AttributionRelation, bool> isWanted)
    {
        var taken = Taken(first);
        var entries = first.Select((relation, i) => new Entry(relation, 0, i))
            .Concat(second
                .Select((relation, i) => new Entry(relation, 1, i))
                .Where(entry => isWanted(entry.Relation) && !entry.Relation.Content.Any(piece => Overlaps(taken, piece))))
            .OrderBy(entry => AttributionOrder.Start(entry.Relation))
            .ThenByDescending(entry => entry.Relation.Content[^1].End)
            .ToArray();
        return Linked(entries);
    }

    private static ImmutableArray<AttributionRelation> Linked(Entry[] entries)
    {
        var positions = new Dictionary<(int List, int Index), int>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            positions[(entries[i].List, entries[i].Index)] = i;
        }

        var parents = EnclosingContents.Of(
            Array.ConvertAll(entries, entry => entry.Relation.Content),
            Array.ConvertAll(entries, entry => entry.Relation.Cue?.Span ?? entry.Relation.Content[0]));
        return [.. entries.Select((entry, i) => entry.Relation with
        {
            Parent = parents[i],
            PreviousSpeaker = positions.GetValueOrDefault((entry.List, entry.Relation.PreviousSpeaker), -1),
        })];
    }

    /// <summary>The pieces of all contents by their start, those that overlap joined.</summary>
    private static List<TextSpan> Taken(ImmutableArray<AttributionRelation> relations)
    {
        var taken = new List<TextSpan>();
        foreach (var piece in relations.SelectMany(relation => relation.Content).OrderBy(piece => piece.Start))
        {
            if (taken.Count > 0 && taken[^1].End >= piece.Start)
            {
                taken[^1] = TextSpan.FromBounds(taken[^1].Start, Math.Max(taken[^1].End, piece.End));
            }
            else
            {
                taken.Add(piece);
            }
        }

        return taken;
    }

    private static bool Overlaps(List<TextSpan> taken, TextSpan piece)
    {
        var first = SortedSearch.FirstFrom<TextSpan>(CollectionsMarshal.AsSpan(taken), piece.Start + 1, static span => span.End);
        return first < taken.Count && taken[first].Overlaps(piece);
    }
}
