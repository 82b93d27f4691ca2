using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Attributes the quotations that no cue announces: resumed ones, chains over several paragraphs, free-standing ones.</summary>
internal sealed class FreeQuotations
{
    private const int FewestWords = 3;

    private readonly ReportedText text;
    private readonly List<RelationDraft> drafts;
    private readonly RelationDraft?[] owners;
    private readonly HashSet<RelationDraft> quoting = [];
    private RelationDraft? last;
    private RelationDraft? beforeLast;

    private FreeQuotations(ReportedText text, List<RelationDraft> drafts)
    {
        this.text = text;
        this.drafts = drafts;
        owners = new RelationDraft?[text.Quotations.Length];
    }

    /// <summary>Completes <paramref name="drafts"/>: adds pieces to those that go on, and new ones for quotations that stand alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="drafts">The attributions found by their cues, frame by frame in text order.</param>
    public static void Attribute(ReportedText text, List<RelationDraft> drafts)
    {
        var quotations = new FreeQuotations(text, drafts);
        var ofFrame = quotations.Own();
        quotations.ClaimEarlierLinks();
        for (var i = 0; i < text.Frames.Length; i++)
        {
            if (text.Frames[i].Quotation < 0)
            {
                quotations.Visit(i, ofFrame[i]);
            }
        }
    }

    /// <summary>Notes who owns each quotation; returns of each frame the last attribution that quotes, else the last.</summary>
    private RelationDraft?[] Own()
    {
        var lastOfFrame = new RelationDraft?[text.Frames.Length];
        foreach (var draft in drafts)
        {
            foreach (var piece in draft.Content)
            {
                OwnWithin(draft, piece);
            }

            ref var latest = ref lastOfFrame[draft.Cue!.Candidate.Frame];
            latest = latest is null || IsQuoting(draft) || !IsQuoting(latest) ? draft : latest;
        }

        return lastOfFrame;
    }

    private void OwnWithin(RelationDraft draft, TextSpan piece)
    {
        for (var i = FirstQuotationFrom(piece.Start); i < owners.Length && text.Quotations[i].Outer.Start < piece.End; i++)
        {
            owners[i] ??= draft;
            quoting.Add(draft);
        }
    }

    private int FirstQuotationFrom(int offset) =>
        text.Quotations.FirstFrom(offset, static quotation => quotation.Outer.Start);

    /// <summary>A chain whose cue stands behind its last paragraph: the paragraphs before belong to it too.</summary>
    private void ClaimEarlierLinks()
    {
        for (var i = owners.Length - 1; i >= 0; i--)
        {
            var earlier = text.Quotations[i].Continues;
            if (owners[i] is { } owner && earlier >= 0 && owners[earlier] is null)
            {
                Append(owner, earlier);
            }
        }
    }

    private void Visit(int index, RelationDraft? own)
    {
        var frame = text.Frames[index];
        VisitSigned(index);
        if (IsQuotationsOnly(frame))
        {
            for (var unit = frame.First; unit < frame.End; unit++)
            {
                VisitFree(unit, frame);
            }
        }
        else if (own is null && HeadlineColon.Read(text, frame) is { } headline)
        {
            drafts.Add(headline);
            Remember(headline);
        }
        else
        {
            VisitWithin(frame);
        }

        if (own is not null)
        {
            Remember(own);
        }
    }

    private bool IsQuotationsOnly(Frame frame)
    {
        for (var unit = frame.First; unit < frame.End; unit++)
        {
            if (!text.Units[unit].Is(WordClass.Quotation | WordClass.Break))
            {
                return false;
            }
        }

        return text.Units[frame.First].Is(WordClass.Quotation);
    }

    private void VisitSigned(int index)
    {
        var frame = text.Frames[index];
        for (var unit = frame.First; unit < frame.End; unit++)
        {
            if (text.Units[unit].Quotation is >= 0 and var quotation && owners[quotation] is null && Signature.Of(text, index, unit) is { } name)
            {
                Add(quotation, new RelationDraft([text.Quotations[quotation].Outer], null, Signature.Method, 0.97) { Source = name });
            }
        }
    }

    private void VisitFree(int unit, Frame frame)
    {
        var quotation = text.Units[unit].Quotation;
        if (quotation < 0 || owners[quotation] is not null)
        {
            return;
        }

        if (Resumed(quotation, frame) is { } owner)
        {
            Append(owner, quotation);
        }
        else if (Quoted.IsSentence(text, unit) || Quoted.HasWords(text, unit, FewestWords))
        {
            Add(quotation, new RelationDraft([text.Quotations[quotation].Outer], null, "freeStandingQuotation", 0.75) { Previous = IsHeading(quotation) ? null : Speaking() });
        }
    }

    /// <summary>The attribution that the quotation goes on with: its chain, or the quotation before it in the paragraph.</summary>
    private RelationDraft? Resumed(int quotation, Frame frame)
    {
        var continues = text.Quotations[quotation].Continues;
        if (continues >= 0)
        {
            return owners[continues];
        }

        return last is not null && IsQuoting(last) && LastParagraph(last) == frame.Paragraph ? last : null;
    }

    private int LastParagraph(RelationDraft draft) => draft.Cue is { } cue ? text.Frames[cue.Candidate.Frame].Paragraph : -1;

    /// <summary>
    /// Whether the attribution quotes, be it a word, so that a quotation behind it goes on: of 1,067 such sentences in the training articles 974 do.
    /// </summary>
    private bool IsQuoting(RelationDraft draft) => quoting.Contains(draft) || QuotationRules.IsQuotationRule(draft.Method);

    /// <summary>Who speaks on: after a question the one before the asker, else the last one.</summary>
    private RelationDraft? Speaking() =>
        last is not null && beforeLast is not null && text.Text[last.Content[^1].Start..last.Content[^1].End].TrimEnd('”', '"', '’') is [.., '?']
            ? beforeLast
            : last;

    /// <summary>"5.15pm", and in the line behind it a quotation: the heading of an entry, which the entry explains.</summary>
    private bool IsHeading(int quotation)
    {
        const int longestStamp = 8;
        var start = text.Quotations[quotation].Outer.Start;
        var line = text.Text.AsSpan(Math.Max(0, start - longestStamp - 1), Math.Min(start, longestStamp + 1));
        if (line is not [.., '\n'])
        {
            return false;
        }

        var stamp = line[(line[..^1].LastIndexOf('\n') + 1)..^1].Trim();
        return stamp is [>= '0' and <= '9', .. { Length: >= 3 }] && stamp.IndexOfAny('.', ':') is > 0 and <= 2;
    }

    private void VisitWithin(Frame frame)
    {
        for (var unit = frame.First; unit < frame.End; unit++)
        {
            if (text.Units[unit].Quotation is >= 0 and var quotation && owners[quotation] is null && Announced(frame, unit, quotation) is { } draft)
            {
                Add(quotation, draft);
            }
        }
    }

    private RelationDraft? Announced(Frame frame, int unit, int quotation) =>
        IsBehindColon(frame, unit) ? AfterColon(frame, unit, quotation) : Reply.Read(text, frame, unit) ?? QuotedVerb.Read(text, frame, unit);

    /// <summary>Peskov: “...”; Then came the answer: “...”</summary>
    private bool IsBehindColon(Frame frame, int unit) =>
        text.Is(frame, unit - 1, WordClass.Colon) && (Quoted.IsSentence(text, unit) || (unit + 1 == frame.End && Quoted.HasWords(text, unit, FewestWords)));

    private RelationDraft AfterColon(Frame frame, int unit, int quotation)
    {
        var speaker = ColonSpeaker.Before(text, frame, unit - 1);
        return new RelationDraft([text.Quotations[quotation].Outer], null, speaker is null ? "colonQuotation" : "speakerColon", 0.7)
        {
            Source = speaker,
            Previous = speaker is null ? last : null,
        };
    }

    private void Append(RelationDraft owner, int quotation)
    {
        owner.Content.Add(text.Quotations[quotation].Outer);
        owners[quotation] = owner;
    }

    private void Add(int quotation, RelationDraft draft)
    {
        drafts.Add(draft);
        owners[quotation] = draft;
        Remember(draft);
    }

    private void Remember(RelationDraft draft) => (beforeLast, last) = (last, draft);
}
