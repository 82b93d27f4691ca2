using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Coreference;

/// <summary>Reads from the text around each mention whether it is a subject, nested or quoted; one pass over mentions and tokens.</summary>
internal static class MentionViews
{
    private const int LongestWayToVerb = 4;
    private const WordClass VerbLike = WordClass.Speech | WordClass.Verb | WordClass.Auxiliary;

    public static MentionView[] Of(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<Mention> mentions)
    {
        var views = new MentionView[mentions.Length];
        var token = 0;
        var outerEnd = 0;
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            while (token < tokens.Length && tokens[token].End <= mention.Span.Start)
            {
                token++;
            }

            var end = token + 1;
            while (end < tokens.Length && tokens[end].Start < mention.Span.End)
            {
                end++;
            }

            var isNested = mention.Span.End <= outerEnd;
            if (!IsCoordination(mention))
            {
                outerEnd = Math.Max(outerEnd, mention.Span.End);
            }

            var isWithinPhrase = isNested || (mention.Apposition >= 0 && views[mention.Apposition] is { IsAfterPreposition: true } described && !IsOneOf(document.Text, tokens, described.FirstToken));
            views[i] = new MentionView(
                i, mention, token, end, quotations.OutermostAt(mention.Span.Start), isNested,
                isWithinPhrase ? 1 : SalienceOf(document.Text, tokens, sentences[mention.Sentence], token, end),
                isWithinPhrase || FollowsPreposition(document.Text, tokens, sentences[mention.Sentence], token));
        }

        return views;
    }

    /// <summary>Whether the mention is a coordination of names ("Macron and Merz"), whose head is the whole.</summary>
    public static bool IsCoordination(Mention mention) => mention.Kind == MentionKind.Group && mention.Head == mention.Span;

    /// <summary>"One of those relatives, Ana Lind, said": who is renamed is the subject.</summary>
    private static bool IsOneOf(string text, ImmutableArray<Token> tokens, int first) =>
        first > 1 && tokens[first - 1].Span.In(text) is "of" && tokens[first - 2].Span.In(text) is "One" or "one";

    private static bool FollowsPreposition(string text, ImmutableArray<Token> tokens, Sentence sentence, int first) =>
        first > sentence.FirstToken && (ClassAt(text, tokens, first - 1) & WordClass.Preposition) != 0;

    private static int SalienceOf(string text, ImmutableArray<Token> tokens, Sentence sentence, int first, int end)
    {
        // "“Yes,” said Lind", but "blamed Lind": whom most verbs of saying have behind them is their object.
        if (first > sentence.FirstToken && ClassAt(text, tokens, first - 1) is var before && (before & WordClass.Speech) != 0)
        {
            return (before & WordClass.Inverted) != 0 && IsClauseEnd(text, tokens, end) ? 3 : 1;
        }

        if (FollowsPreposition(text, tokens, sentence, first))
        {
            return first > 1 && tokens[first - 2].Span.In(text) is "According" or "according" ? 3 : 1;
        }

        for (var i = end; i < Math.Min(sentence.EndToken, end + LongestWayToVerb); i++)
        {
            var c = ClassAt(text, tokens, i);
            if ((c & VerbLike) != 0)
            {
                return (c & WordClass.Speech) != 0 ? 3 : 2;
            }

            if (tokens[i].Span.In(text) is "," or "who")
            {
                return 2;
            }

            if ((c & WordClass.Adverb) == 0)
            {
                break;
            }
        }

        return end < sentence.EndToken && EndsLikePast(tokens[end].Span.In(text)) ? 2 : 1;
    }

    private static bool IsClauseEnd(string text, ImmutableArray<Token> tokens, int end) =>
        end >= tokens.Length || tokens[end].Kind != TokenKind.Word
        || (ClassAt(text, tokens, end) & (WordClass.Preposition | WordClass.Date | WordClass.Pronoun | WordClass.Conjunction)) != 0;

    private static bool EndsLikePast(ReadOnlySpan<char> word) => word.Length > 3 && char.IsLower(word[0]) && word.EndsWith("ed");

    private static WordClass ClassAt(string text, ImmutableArray<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Word ? WordLexicon.Of(tokens[i].Span.In(text)) : WordClass.None;
}
