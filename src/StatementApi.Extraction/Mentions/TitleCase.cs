using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Mentions;

/// <summary>Tells headlines written "Minister Rejects New Offer", in which a capital is no sign of a name.</summary>
internal static class TitleCase
{
    private const int FewestWords = 4;
    private const int ShortestCounted = 4;

    /// <summary>Whether nearly all longer words have a capital, verbs among them, and no full stop ends the sentence.</summary>
    public static bool IsUsedBy(string text, ImmutableArray<Token> tokens, Sentence sentence, ReadOnlySpan<WordClass> classes)
    {
        var counted = 0;
        var capitals = 0;
        var verbs = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Span.Length < ShortestCounted)
            {
                continue;
            }

            counted++;
            if ((classes[i] & WordClass.Capital) == 0)
            {
                continue;
            }

            capitals++;
            verbs += (classes[i] & (WordClass.Function & ~WordClass.Date)) != 0 ? 1 : 0;
        }

        return counted >= FewestWords && verbs > 0 && capitals * 10 >= counted * 8 && text[sentence.Span.End - 1] != '.';
    }
}
