namespace StatementApi.Extraction.Text;

/// <summary>A stretch of a document's text, in UTF-16 code units.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="Length">Number of code units; never negative.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Index one past the last code unit (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>Whether the span covers no text at all.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> to <paramref name="end"/> (exclusive).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>Whether the code unit at <paramref name="index"/> lies inside.</summary>
    public bool Contains(int index) => index >= Start && index < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside (equal spans contain each other).</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The slice of <paramref name="text"/> that this span covers, without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>The bounds as <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
