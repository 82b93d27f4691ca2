using System.Collections.Immutable;

namespace StatementApi.Representations;

/// <summary>Turns UTF-16 offsets into the unit that a client asked for.</summary>
/// <param name="surrogatePairs">UTF-16 offsets of the text's surrogate pairs in ascending order; empty to leave offsets as they are.</param>
internal readonly struct OffsetMap(ImmutableArray<int> surrogatePairs)
{
    /// <summary>Leaves offsets as they are.</summary>
    public static OffsetMap Utf16 => new([]);

    /// <summary>The map for a text whose surrogate pairs are known.</summary>
    public static OffsetMap For(OffsetUnit unit, ImmutableArray<int> surrogatePairs) =>
        unit == OffsetUnit.CodePoint ? new OffsetMap(surrogatePairs) : Utf16;

    /// <summary>UTF-16 offsets of the surrogate pairs of a well-formed text.</summary>
    public static ImmutableArray<int> SurrogatePairsOf(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\uD800', '\uDBFF') < 0)
        {
            return [];
        }

        var pairs = ImmutableArray.CreateBuilder<int>();
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]))
            {
                pairs.Add(index++);
            }
        }

        return pairs.DrainToImmutable();
    }

    /// <summary>The offset in the client's unit.</summary>
    public int Map(int offset)
    {
        var before = surrogatePairs.BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }
}
