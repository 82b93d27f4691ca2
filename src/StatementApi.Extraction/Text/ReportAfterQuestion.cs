using System.Collections.Frozen;
using System.Collections.Immutable;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Text;

/// <summary>
/// Recognises the report that goes on behind a quoted question or exclamation though it begins with a capital: “Is it over?” Foreign
/// Minister Anna Moreau asked on Monday. It is a short run of words, then a verb of <c>attribution-verbs.tsv</c>, then the end
/// of the clause, so that “Is it over?” Moreau said the talks ... stays two sentences.
/// </summary>
internal static class ReportAfterQuestion
{
    private const int LongestSource = 7;

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        LexiconReader.Rows("attribution-verbs.tsv", 2)
            .ToFrozenDictionary(row => row[0], row => row[1] == "yes", StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClauseEnds =
        LexiconReader.Rows("after-report.tsv", 1)
            .Select(row => row[0])
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether such a report begins at token <paramref name="start"/>; the paragraph ends before token <paramref name="end"/>.</summary>
    public static bool BeginsAt(string text, ImmutableArray<Token> tokens, int start, int end)
    {
        for (var i = start; i < end && i < start + LongestSource && IsPartOfSource(text, tokens[i]); i++)
        {
            if (Verbs.TryGetValue(tokens[i].Span.In(text), out var takesAddressee))
            {
                return i > start && (EndsClause(text, tokens, i + 1, end) || (takesAddressee && EndsClause(text, tokens, i + 2, end)));
            }
        }

        return false;
    }

    private static bool IsPartOfSource(string text, Token token) =>
        token.Kind == TokenKind.Word && !Abbreviations.IsSentenceStarter(token.Span.In(text));

    private static bool EndsClause(string text, ImmutableArray<Token> tokens, int token, int end) =>
        token >= end
        || tokens[token].Kind is TokenKind.Punctuation or TokenKind.QuotationMark
        || ClauseEnds.Contains(tokens[token].Span.In(text));
}
