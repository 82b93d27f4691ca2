namespace StatementApi.Extraction.Attribution;

/// <summary>What the content rules know about one cue.</summary>
/// <param name="Text">The text.</param>
/// <param name="FrameIndex">Index of the frame.</param>
/// <param name="Cue">The cue and its source.</param>
/// <param name="Rest">First unit behind the cue, an inverted source, the addressee and adverbials of the act of saying.</param>
/// <param name="Limit">Last unit that can belong to a content behind the cue; less than <paramref name="Rest"/> where nothing can.</param>
/// <param name="Addressee">The mention that receives the utterance, or -1.</param>
internal sealed record CueContext(ReportedText Text, int FrameIndex, AttributedCue Cue, int Rest, int Limit, int Addressee)
{
    public Frame Frame => Text.Frames[FrameIndex];

    public CueEntry Entry => Cue.Candidate.Entry;

    public Source Source => Cue.Source;

    /// <summary>Whether nothing but punctuation and an adjunct of the reporter's stands behind the cue.</summary>
    public bool IsRestEmpty =>
        Rest > Limit || Text.Units[Rest].Is(WordClass.Break | WordClass.Adjunct | WordClass.Preposition | WordClass.Relative | WordClass.Coordinator);

    public bool Is(int unit, WordClass any) => unit <= Limit && Text.Is(Frame, unit, any);

    /// <summary>Reads the context of a cue; <paramref name="limit"/> is the last unit before the next clause of the reporter's.</summary>
    public static CueContext Read(ReportedText text, int frameIndex, AttributedCue cue, int limit)
    {
        var frame = text.Frames[frameIndex];
        var after = cue.Source.Link == SourceLink.Inverted ? cue.Source.Last + 1 : cue.Candidate.Last + 1;
        var adverbials = new Adverbials(text, frame, limit);
        var rest = adverbials.Skip(after, continues: false);
        if (AddresseeFinder.Behind(text, frame, cue, rest, limit) is not { } addressee)
        {
            return new CueContext(text, frameIndex, cue, rest, limit, -1);
        }

        rest = adverbials.Skip(BehindBrackets(text, frame, addressee.Last + 1), continues: true);
        return new CueContext(text, frameIndex, cue, rest, limit, addressee.Mention);
    }

    /// <summary>"told “Morning” (Friday's issue) that ...".</summary>
    private static int BehindBrackets(ReportedText text, Frame frame, int unit)
    {
        const int farthest = 6;
        return text.Is(frame, unit, WordClass.Open) && text.NextOf(frame, unit + 1, unit + 1 + farthest, WordClass.Close) is >= 0 and var close ? close + 1 : unit;
    }
}
