namespace StatementApi.Extraction.Actors;

/// <summary>One folded form of one actor, with the time for which it holds.</summary>
/// <param name="Key">The folded form; for an office, <see cref="OfficeTitles.Key"/> of title and body.</param>
/// <param name="Actor">Whose form it is.</param>
/// <param name="Source">What sort of form it is.</param>
/// <param name="From">First day on which it holds, or null.</param>
/// <param name="To">Last day on which it holds, or null.</param>
/// <param name="FirstWord">Folded <see cref="NameFolder.FirstWord"/> of the form; empty for an office.</param>
/// <param name="Case">How a text must write it.</param>
internal sealed record GazetteerEntry(
    string Key, GazetteerActor Actor, NameSource Source, DateOnly? From, DateOnly? To, string FirstWord, NameCase Case)
{
    public int Hash { get; } = string.GetHashCode(Key.AsSpan());

    public bool Holds(DateOnly? on) => on is not { } day || (From is not { } from || from <= day) && (To is not { } to || day <= to);
}
