using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Coreference;

/// <summary>Which noun can take up a narrower one: "the envoy" for a special representative.</summary>
internal static class RoleNouns
{
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Wider = LexiconReader.Rows("role-nouns.tsv", 2)
        .GroupBy(row => row[0], row => row[1])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray())
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const string Body = "body";

    /// <summary>Whether the noun can take up a body of any name ("the agency").</summary>
    public static bool IsAnyBody(ReadOnlySpan<char> noun) => WiderThan(noun).Contains(Body);

    /// <summary>The nouns that can take up a folded noun; itself not among them.</summary>
    public static ReadOnlySpan<string> WiderThan(ReadOnlySpan<char> noun) => Wider.TryGetValue(noun, out var found) ? found : default;
}
