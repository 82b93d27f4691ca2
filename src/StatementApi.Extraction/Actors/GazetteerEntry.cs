namespace StatementApi.Extraction.Actors;

/// <summary>One folded form of one actor, with the time for which it holds.</summary>
/// <param name="Key">The folded form; for an office, <see cref="OfficeTitles.Key"/> of title and body.</param>
/// <param name="Actor">Whose form it is.</param>
/// <param name="Source">What sort of form it is.</param>
/// <param name="From">First day on which it holds, or null.</param>
/// <param name="To">Last day on which it holds, or null.</param>
/// <param name="FirstWordLength">Length of the folded <see cref="NameFolder.FirstWord"/> that the key begins with; 0 for an office.</param>
/// <param name="Case">How a text must write it.</param>
internal sealed record GazetteerEntry(
    string Key, GazetteerActor Actor, NameSource Source, DateOnly? From, DateOnly? To, int FirstWordLength, NameCase Case)
{
    public int Hash { get; } = string.GetHashCode(Key.AsSpan());

    /// <summary>The folded word that the name begins with.</summary>
    public ReadOnlySpan<char> FirstWord => Key.AsSpan(0, FirstWordLength);

    /// <summary>Whether another entry of the same actor makes this one superfluous.</summary>
    public bool SaysNoMoreThan(GazetteerEntry other) =>
        other.Hash == Hash && other.Source == Source && other.Case == Case && other.From == From && other.To == To && other.Key == Key;

    public bool Holds(DateOnly? on) => on is not { } day || (From is not { } from || from <= day) && (To is not { } to || day <= to);
}
