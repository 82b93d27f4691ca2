using System.Collections.Immutable;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// Writes folded names so that the usual spellings of one name are the same: romanizations, umlauts written out, doubled letters, Arabic articles. For
/// finding names that people type; the analysis compares names as they are. Plain replacements in a fixed order, so that a database can do the same.
/// </summary>
public static class NameSpelling
{
    /// <summary>What is replaced by what, in order; a blank stands for the end of a word, and the name begins and ends with one.</summary>
    public static readonly ImmutableArray<(string Letters, string Replacement)> Rules =
        [.. LexiconReader.Rows("spelling.tsv", 2).Select(row => (row[0].Replace('_', ' '), row[1] == "-" ? "" : row[1].Replace('_', ' ')))];

    /// <summary>The common spelling of a name that <see cref="NameFolder"/> folded; may be empty.</summary>
    public static string Of(string folded)
    {
        var spelling = $" {folded} ";
        foreach (var (letters, replacement) in Rules)
        {
            spelling = spelling.Replace(letters, replacement, StringComparison.Ordinal);
        }

        return spelling.Trim();
    }
}
