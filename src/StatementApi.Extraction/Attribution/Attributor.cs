using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction.Attribution;

/// <summary>Finds who says what by which word: cues, their sources, their contents, and quotations and retold sentences that no cue announces. Thread-safe.</summary>
public static class Attributor
{
    /// <summary>
    /// The attributions in text order of their first piece or cue. Beliefs and wishes are among them
    /// (<see cref="Acts.SpeechAct.Think"/>): whoever wants statements only leaves them out.
    /// </summary>
    public static ImmutableArray<AttributionRelation> Attribute(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<Mention> mentions,
        ImmutableArray<TimeExpression> timeExpressions)
    {
        ArgumentNullException.ThrowIfNull(document);
        var times = timeExpressions.Where(time => !time.IsPossessive).Select(time => time.Span).ToImmutableArray();
        var text = new ReportedText(document, tokens, sentences, quotations, mentions, times);
        var drafts = ByCues(text);
        FreeQuotations.Attribute(text, drafts);
        FreeIndirectSpeech.Attribute(text, drafts);
        Turns.Attribute(text, drafts);
        return RelationAssembler.Assemble(text, drafts);
    }

    private static List<RelationDraft> ByCues(ReportedText text)
    {
        var drafts = new List<RelationDraft>();
        for (var frame = 0; frame < text.Frames.Length; frame++)
        {
            var candidates = CueFinder.Find(text, frame);
            if (candidates.Count == 0)
            {
                continue;
            }

            var cues = SourceFinder.Find(text, text.Frames[frame], candidates);
            foreach (var found in ContentFinder.Find(text, frame, cues))
            {
                if (found is var (context, content))
                {
                    drafts.Add(Draft(context, content));
                }
            }
        }

        return drafts;
    }

    private static RelationDraft Draft(CueContext context, Content content)
    {
        var text = context.Text;
        var draft = new RelationDraft(
            [.. content.Pieces.Select(piece => text.Span(piece.First, piece.Last))], context.Cue, content.Rule, content.Confidence)
        {
            Source = new NounPhrase(context.Source.First, context.Source.Last, context.Source.Mention),
        };
        if (AddresseeFinder.Find(context, content) is >= 0 and var addressee)
        {
            draft.Addressees.Add(addressee);
        }

        return draft;
    }
}
