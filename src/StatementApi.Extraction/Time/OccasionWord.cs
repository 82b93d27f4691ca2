using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Time;

/// <summary>What a word in a reporting clause tells about the times beside it; the second column of <c>occasions.tsv</c>.</summary>
internal enum OccasionWord : byte
{
    None,

    /// <summary>Something at which or in which people speak ("briefing", "statement", "call").</summary>
    Occasion,

    /// <summary>An occasion for which people come together ("summit", "call"); <see cref="Story.Word"/> calls it an <see cref="Occasion"/>.</summary>
    Gathering,

    /// <summary>A participle of speaking ("addressing", "writing").</summary>
    Speaking,

    /// <summary>A verb of coming together ("met", "spoke").</summary>
    Meeting,

    /// <summary>A participle of publishing ("issued", "aired").</summary>
    Issuing,

    /// <summary>A word behind which another clause or topic begins ("while", "who", "about").</summary>
    Break,

    /// <summary>A word that puts an event before or after ("following").</summary>
    Following,

    /// <summary>Somebody who speaks for a state in a body of states ("representative").</summary>
    Delegate,

    /// <summary>Those who debate ("members").</summary>
    Members,

    /// <summary>A body that debates ("Council").</summary>
    Assembly,

    /// <summary>A word for the place at another's side ("beside").</summary>
    Beside,

    /// <summary>"Same", before an occasion told before.</summary>
    Same,

    /// <summary>A verb of answering ("replied").</summary>
    Reply,

    /// <summary>A cue's lemma that goes on with an earlier utterance ("add").</summary>
    Continuation,

    /// <summary>A pronoun for a speaker.</summary>
    Pronoun,

    /// <summary>An auxiliary of a perfect tense, which takes an utterance out of the story's sequence.</summary>
    Perfect,
}

/// <summary>The words of <c>occasions.tsv</c>. Thread-safe.</summary>
internal static class OccasionLexicon
{
    private static readonly WordTable<OccasionWord> Lookup = LexiconReader
        .Rows("occasions.tsv", columns: 2)
        .ToWordTable(row => row[0], row => Enum.Parse<OccasionWord>(row[1], ignoreCase: true));

    public static OccasionWord Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var found) ? found : OccasionWord.None;
}
