using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The stem of a word and what the cue lexicon says of it.</summary>
internal static class CueWords
{
    private const byte Thought = 1;
    private const byte Speech = 2;
    private const byte TakesClause = 4;
    private const byte TakesInfinitive = 8;
    private const byte TakesObject = 16;
    private const byte Known = 32;

    /// <summary>Stem and class of a word that is tagged <paramref name="tag"/>; the stem of other words is <paramref name="word"/>.</summary>
    public static (uint Stem, byte Class) Of(ReadOnlySpan<char> spelling, PartOfSpeech tag, uint word)
    {
        if (!tag.IsVerb() && !tag.IsNoun() && tag is not (PartOfSpeech.IN or PartOfSpeech.JJ))
        {
            return (word, 0);
        }

        var forms = CueLexicon.StartingWith(spelling);
        if (forms.Length == 0)
        {
            return (tag.IsProperNoun() ? word : WordStem.Hash(spelling), 0);
        }

        var lemma = forms[^1].Entry.Lemma.AsSpan();
        var space = lemma.IndexOf(' ');
        return (WordStem.Hash(space < 0 ? lemma : lemma[..space]), Class(forms));
    }

    private static byte Class(ReadOnlySpan<CueForm> forms)
    {
        var all = ComplementFrames.None;
        var (thought, speech) = (false, false);
        foreach (var form in forms)
        {
            all |= form.Entry.Frames;
            thought |= form.Entry.Act == Acts.SpeechAct.Think;
            speech |= form.Entry.Act != Acts.SpeechAct.Think;
        }

        const ComplementFrames clause = ComplementFrames.Quote | ComplementFrames.That | ComplementFrames.ExplicitThat | ComplementFrames.Wh;
        const ComplementFrames infinitive = ComplementFrames.Infinitive | ComplementFrames.ObjectInfinitive | ComplementFrames.AddresseeInfinitive;
        return (byte)(Known
            | (thought ? Thought : 0)
            | (speech ? Speech : 0)
            | ((all & clause) != 0 ? TakesClause : 0)
            | ((all & infinitive) != 0 ? TakesInfinitive : 0)
            | ((all & ComplementFrames.NounPhrase) != 0 ? TakesObject : 0));
    }
}
