using System.Collections.Immutable;

namespace StatementApi.Generation;

/// <summary>A wording with slots.</summary>
/// <param name="Parts">Words and names of slots in turn, words first; every second part is a slot.</param>
internal sealed record Phrase(ImmutableArray<string> Parts)
{
    /// <summary>Reads a wording in which slots stand in braces.</summary>
    public static Phrase Parse(string wording) => new([.. wording.Split('{', '}')]);
}
