using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>Finds the words that can announce a statement, and leaves out their look-alikes: nouns, passives, negations, infinitives.</summary>
internal static class CueFinder
{
    /// <summary>The candidates of a frame in text order.</summary>
    public static List<CueCandidate> Find(ReportedText text, int frameIndex)
    {
        var frame = text.Frames[frameIndex];
        var found = new List<CueCandidate>();
        for (var unit = frame.First; unit < frame.End; unit++)
        {
            if (text.Units[unit].Is(WordClass.Word) && !text.IsInName(unit) && At(text, frameIndex, unit) is { } candidate)
            {
                found.Add(candidate);
                unit = candidate.Last;
            }
        }

        return found;
    }

    private static CueCandidate? At(ReportedText text, int frameIndex, int unit)
    {
        var frame = text.Frames[frameIndex];
        foreach (var form in CueLexicon.StartingWith(text.Word(unit)))
        {
            if (LastUnit(text, frame, unit, form.Entry) is not (>= 0 and var last))
            {
                continue;
            }

            var first = QuotesSpeaker(text, frame, unit, last, form.Entry) ? last : unit;
            var candidate = new CueCandidate(
                frameIndex, first, last, form.Entry, form.Forms, VerbGroup.EndingAt(text, frame, unit));
            candidate = candidate with { Forms = CueFilter.Admitted(text, frame, candidate) };
            if (candidate.Forms != VerbForms.None)
            {
                return candidate;
            }
        }

        return null;
    }

    private static int LastUnit(ReportedText text, Frame frame, int first, CueEntry entry)
    {
        if (entry.Takes(ComplementFrames.Light))
        {
            return HasLightNoun(text, frame, first, entry.Particles[^1]) ? first : -1;
        }

        if (entry.Takes(ComplementFrames.Passive))
        {
            return LastOfPassive(text, frame, first, entry);
        }

        var particles = entry.Particles.IsEmpty ? first + 1 : BehindTime(text, frame, first + 1);
        for (var i = 0; i < entry.Particles.Length; i++)
        {
            if (!text.IsWord(frame, particles + i, entry.Particles[i]))
            {
                return -1;
            }
        }

        return particles + entry.Particles.Length - 1;
    }

    /// <summary>"called [on Monday] for": the time of saying parts a verb from its preposition.</summary>
    private static int BehindTime(ReportedText text, Frame frame, int unit)
    {
        const int farthest = 3;
        var next = unit;
        while (next < unit + farthest && text.Is(frame, next, WordClass.Time))
        {
            next++;
        }

        return next;
    }

    /// <summary>"quoted [by the agency] as saying".</summary>
    private static int LastOfPassive(ReportedText text, Frame frame, int verb, CueEntry entry)
    {
        const int farthest = 8;
        for (var unit = verb + 1; unit <= verb + farthest && unit + 1 < frame.End && !text.Units[unit].Is(WordClass.Break); unit++)
        {
            if (text.IsWord(frame, unit, entry.Particles[0]) && text.IsWord(frame, unit + 1, entry.Particles[^1]))
            {
                return unit + 1;
            }
        }

        return -1;
    }

    /// <summary>"The agency quoted [Lind] as saying": the speaker stands within, so that the last word alone is the cue.</summary>
    private static bool QuotesSpeaker(ReportedText text, Frame frame, int verb, int last, CueEntry entry) =>
        entry.Takes(ComplementFrames.Passive) && NounPhraseFinder.StartingAt(text, frame, verb + 1) is { Mention: >= 0 } speaker && speaker.Last == last - 2;

    private static bool EndsWith(ReadOnlySpan<char> quoted, string noun) =>
        quoted.EndsWith(noun, StringComparison.OrdinalIgnoreCase) && (quoted.Length == noun.Length || quoted[^(noun.Length + 1)] == ' ');

    /// <summary>"expressed [his deep] concern", "expressed “grave concern”": the noun may have modifiers before it.</summary>
    private static bool HasLightNoun(ReportedText text, Frame frame, int verb, string noun)
    {
        const int farthest = 5;
        for (var unit = verb + 1; unit <= verb + farthest && unit < frame.End && !text.Units[unit].Is(WordClass.Break); unit++)
        {
            if (text.IsWord(frame, unit, noun) || (text.Units[unit].Is(WordClass.Quotation) && EndsWith(Quoted.Inner(text, unit), noun)))
            {
                return true;
            }
        }

        return false;
    }
}
