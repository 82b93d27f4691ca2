using System.Collections.Immutable;
using StatementApi.Extraction.Actors;

namespace StatementApi.Filtering;

/// <summary>What a client types to find a name. Nothing in it is an operator; words without a letter or digit are left out.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="Spellings">The words in their common spelling; fewer than the words where one is an article, and possibly none.</param>
internal sealed record NameQuery(ImmutableArray<string> Words, ImmutableArray<string> Spellings)
{
    /// <summary>Whether there is anything to look for.</summary>
    public bool HasWanted => !Words.IsEmpty;

    /// <summary>Reads what was typed.</summary>
    public static NameQuery Parse(string query)
    {
        var folded = NameFolder.Fold(query);
        return new NameQuery(WordsOf(folded), WordsOf(NameSpelling.Of(folded)));
    }

    private static ImmutableArray<string> WordsOf(string folded) =>
        [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];
}
