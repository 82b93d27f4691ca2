using System.Collections.Immutable;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Attribution.Learned.Judgement;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Turns attributions in tokens into relations in spans of the text, and links them to mentions and to each other.</summary>
internal static class LearnedRelations
{
    /// <summary>The method of contents that are quotations set off from their reporting clause.</summary>
    public const string QuotationMethod = "learnedQuotation";

    private const string Method = "learned";

    /// <summary>The relations in text order of their first piece or cue; those of the rules as these made them, but for the confidence and the extent of source and cue.</summary>
    public static ImmutableArray<AttributionRelation> Of(
        string text,
        ImmutableArray<Token> tokens,
        ImmutableArray<Mention> mentions,
        ImmutableArray<AttributionRelation> rules,
        ImmutableArray<JudgedAttribution> attributions)
    {
        var ordered = attributions
            .Select(attribution => (attribution.Rule, Relation: Relation(text, tokens, mentions, rules, attribution)))
            .OrderBy(entry => AttributionOrder.Start(entry.Relation))
            .ThenByDescending(entry => entry.Relation.Content[^1].End)
            .ToArray();
        var ofRule = new Dictionary<int, int>();
        for (var i = 0; i < ordered.Length; i++)
        {
            ofRule[ordered[i].Rule] = i;
        }

        ofRule.Remove(-1);
        var parents = EnclosingContents.Of(
            Array.ConvertAll(ordered, entry => entry.Relation.Content),
            Array.ConvertAll(ordered, entry => entry.Relation.Cue?.Span ?? entry.Relation.Content[0]));
        return [.. ordered.Select((entry, i) => entry.Relation with
        {
            Parent = parents[i],
            PreviousSpeaker = ofRule.GetValueOrDefault(entry.Relation.PreviousSpeaker, -1),
        })];
    }

    private static AttributionRelation Relation(
        string text,
        ImmutableArray<Token> tokens,
        ImmutableArray<Mention> mentions,
        ImmutableArray<AttributionRelation> rules,
        JudgedAttribution attribution)
    {
        var source = attribution.Source.Length == 0 ? (TextSpan?)null : Span(tokens, attribution.Source[0], attribution.Source[^1]);
        if (attribution.IsRules)
        {
            var rule = rules[attribution.Rule];
            return rule with { Source = source ?? rule.Source, Cue = Widened(tokens, rule.Cue, attribution.Cue), Confidence = attribution.Confidence };
        }

        return new AttributionRelation(
            ContentPieces.Of(text, tokens, [.. attribution.Content]),
            attribution.Cue is { } cue ? Cue(text, tokens, cue) : null,
            source,
            source is { } span ? SourceMentions.Best(mentions, span) : -1,
            attribution.Rule < 0 ? [] : rules[attribution.Rule].AddresseeMentions,
            PreviousSpeaker: -1,
            Parent: -1,
            IsSetOff(text, tokens, attribution.Content) ? QuotationMethod : Method,
            attribution.Confidence);
    }

    /// <summary>The cue with the lexicon's lemma and act; a cue that the lexicon lacks is a thought, as its word tells nothing of speech.</summary>
    private static Cue Cue(string text, ImmutableArray<Token> tokens, CueSpan cue)
    {
        var span = Span(tokens, cue.First, cue.End - 1);
        var head = tokens[cue.Head].Span.In(text);
        var forms = CueLexicon.StartingWith(head);
        foreach (var form in forms)
        {
            if (ContinuesWith(text, tokens, cue.Head + 1, form.Entry))
            {
                return new Cue(span, form.Entry.Lemma, form.Entry.Act);
            }
        }

        return new Cue(span, head.ToString().ToLowerInvariant(), SpeechAct.Think);
    }

    /// <summary>The rules' cue, which is the reporting word, with what the models count as part of it ("said on Monday").</summary>
    private static Cue? Widened(ImmutableArray<Token> tokens, Cue? cue, CueSpan? other)
    {
        if (cue is null || other is not { } wide)
        {
            return cue;
        }

        var span = Span(tokens, wide.First, wide.End - 1);
        return span.Contains(cue.Span) ? cue with { Span = span } : cue;
    }

    /// <summary>Whether the content begins with a quotation mark behind a comma, a colon or another sentence.</summary>
    private static bool IsSetOff(string text, ImmutableArray<Token> tokens, int[] content)
    {
        var first = content[0];
        return tokens[first].Kind == TokenKind.QuotationMark
            && (first == 0 || tokens[first - 1].Kind is TokenKind.Punctuation or TokenKind.QuotationMark
                || text.AsSpan(tokens[first - 1].End, tokens[first].Start - tokens[first - 1].End).Contains('\n'));
    }

    private static bool ContinuesWith(string text, ImmutableArray<Token> tokens, int next, CueEntry entry)
    {
        for (var i = 0; i < entry.Particles.Length; i++)
        {
            if (next + i >= tokens.Length || !tokens[next + i].Span.In(text).Equals(entry.Particles[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan Span(ImmutableArray<Token> tokens, int first, int last) =>
        TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
}
