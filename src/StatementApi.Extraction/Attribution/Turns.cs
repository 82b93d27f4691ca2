using System.Runtime.InteropServices;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>
/// The turns of a transcript, which the layout attributes and no verb: "MS LIND: ...", "Anna Lind: ...". A turn goes on through the paragraphs up to the next
/// one. What only asks ("QUESTION: ...") says nothing. Linear.
/// </summary>
internal static class Turns
{
    /// <summary>Name of the rule.</summary>
    public const string Method = "turn";

    private const int LongestLabel = 7;
    private const int FewestTurns = 3;
    private const double Confidence = 0.97;

    /// <summary>A paragraph: its first sentence, its last unit, its label and the unit of the colon behind that; null and -1 where it has none.</summary>
    private readonly record struct Block(Frame Opening, int Last, string? Label, int Colon);

    /// <summary>Adds the turns to <paramref name="drafts"/>, where the text is a dialogue: some turns, and at least one speaker or asker of several.</summary>
    public static void Attribute(ReportedText text, List<RelationDraft> drafts)
    {
        var blocks = Blocks(text);
        if (blocks.Count(block => block.Label is not null) < FewestTurns)
        {
            return;
        }

        var labels = blocks.Where(block => block.Label is not null).GroupBy(block => block.Label!, StringComparer.OrdinalIgnoreCase).ToList();
        if (labels.TrueForAll(turns => turns.Count() == 1))
        {
            return;
        }

        var speakers = labels
            .Where(turns => (turns.Count() > 1 || IsAnswer(turns.Key) || NamesSomebody(text, turns.First())) && !Asks(text, turns))
            .Select(turns => turns.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        RelationDraft? named = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Label is { } label && speakers.Contains(label))
            {
                var turn = Turn(text, blocks, i, named);
                drafts.Add(turn);
                named = turn.Source is { Mention: >= 0 } ? turn : named;
            }
        }
    }

    private static List<Block> Blocks(ReportedText text)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < text.Frames.Length; i++)
        {
            var frame = text.Frames[i];
            if (frame.Quotation >= 0)
            {
                continue;
            }

            if (blocks.Count > 0 && blocks[^1].Opening.Paragraph == frame.Paragraph)
            {
                blocks[^1] = blocks[^1] with { Last = frame.End - 1 };
            }
            else
            {
                blocks.Add(new Block(frame, frame.End - 1, null, -1));
            }
        }

        foreach (ref var block in CollectionsMarshal.AsSpan(blocks))
        {
            block = Labelled(text, block);
        }

        return blocks;
    }

    private static Block Labelled(ReportedText text, Block block) =>
        Colon(text, block) is >= 0 and var colon
            ? block with { Colon = colon, Label = text.Span(block.Opening.First, colon - 1).In(text.Text).ToString() }
            : block;

    /// <summary>The colon behind the few capitalised words, or the description of somebody, that a paragraph starts with; -1 where there is none, or only a quotation behind it.</summary>
    private static int Colon(ReportedText text, Block block)
    {
        var first = block.Opening.First;
        var end = Math.Min(first + LongestLabel, Math.Min(block.Opening.End, block.Last));
        var described = text.MentionStartingAt(block.Opening, first);
        var colon = first;
        while (colon < end && !text.Units[colon].Is(WordClass.Colon))
        {
            var isInside = described >= 0 && colon <= text.LastUnit(described);
            if (!isInside && !text.Units[colon].Is(WordClass.Capital) && !text.IsWord(block.Opening, colon, "."))
            {
                return -1;
            }

            colon++;
        }

        return colon > first && colon < end && !text.Units[colon + 1].Is(WordClass.Quotation) ? colon : -1;
    }

    private static bool IsAnswer(string label) =>
        label.Equals("a", StringComparison.OrdinalIgnoreCase) || label.Equals("answer", StringComparison.OrdinalIgnoreCase);

    private static bool Asks(ReportedText text, IGrouping<string, Block> turns) =>
        Askers.IsLabel(turns.Key) || turns.All(turn => text.Word(turn.Last) is [.., '?']);

    private static bool NamesSomebody(ReportedText text, Block block) =>
        text.MentionEndingAt(block.Opening, block.Colon - 1) is >= 0 and var mention && text.Mentions[mention].Kind is MentionKind.PersonName or MentionKind.Nominal;

    /// <summary>The turn that starts with a block; an answer without a name is given by who was named before.</summary>
    private static RelationDraft Turn(ReportedText text, List<Block> blocks, int index, RelationDraft? named)
    {
        var block = blocks[index];
        var pieces = new List<TextSpan> { text.Span(block.Colon + 1, block.Last) };
        var next = index + 1;
        while (next < blocks.Count && blocks[next].Label is null)
        {
            next++;
        }

        for (var i = index + 1; i < next && next < blocks.Count; i++)
        {
            pieces.Add(text.Span(blocks[i].Opening.First, blocks[i].Last));
        }

        var isUnnamed = named is not null && IsAnswer(block.Label!);
        return new RelationDraft(pieces, null, Method, Confidence)
        {
            Source = isUnnamed ? null : new NounPhrase(block.Opening.First, block.Colon - 1, text.MentionEndingAt(block.Opening, block.Colon - 1)),
            Previous = isUnnamed ? named : null,
        };
    }
}
