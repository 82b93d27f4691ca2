using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Attribution;

/// <summary>The reporting verbs and phrases of <c>cues.tsv</c>, found by the first word of any of their forms. Thread-safe.</summary>
internal static class CueLexicon
{
    private static readonly WordTable<CueForm[]> ByFirstWord = Load();

    /// <summary>The verbs that <paramref name="word"/> can begin, those with most particles first; empty if none. Case does not matter.</summary>
    public static ReadOnlySpan<CueForm> StartingWith(ReadOnlySpan<char> word) =>
        ByFirstWord.TryGetValue(word, out var forms) ? forms : [];

    private static WordTable<CueForm[]> Load()
    {
        var forms = LexiconReader.Rows("cues.tsv", columns: 6).SelectMany(Forms);
        return forms
            .GroupBy(form => form.FirstWord, StringComparer.OrdinalIgnoreCase)
            .ToWordTable(group => group.Key, ByLength);
    }

    private static CueForm[] ByLength(IEnumerable<(string FirstWord, CueForm Form)> forms) =>
    [
        .. forms
            .GroupBy(form => form.Form.Entry)
            .Select(readings => new CueForm(readings.Key, readings.Aggregate(VerbForms.None, (all, next) => all | next.Form.Forms)))
            .OrderByDescending(form => form.Entry.Particles.Length),
    ];

    private static IEnumerable<(string FirstWord, CueForm Form)> Forms(string[] row)
    {
        var words = row[0].Split(' ');
        var frames = Frames(row[5]);
        var entry = new CueEntry(row[0], Enum.Parse<SpeechAct>(row[1], ignoreCase: true), frames, [.. words.Skip(1)]);
        if ((frames & ComplementFrames.Fixed) != 0)
        {
            return [(words[0], new CueForm(entry, VerbForms.Past | VerbForms.Participle))];
        }

        var irregular = row[4] == "-" ? [] : row[4].Split(',');
        return VerbInflector.Inflect(words[0], irregular.ElementAtOrDefault(0), irregular.ElementAtOrDefault(1))
            .Select(inflected => (inflected.Form, new CueForm(entry, inflected.Forms)));
    }

    private static ComplementFrames Frames(string cell) =>
        cell.Split(',').Aggregate(ComplementFrames.None, (all, name) => all | Frame(name));

    private static ComplementFrames Frame(string name) => name switch
    {
        "quote" => ComplementFrames.Quote,
        "<quote" => ComplementFrames.QuoteBefore,
        "that" => ComplementFrames.That,
        "that?" => ComplementFrames.That | ComplementFrames.NeedsAuxiliary,
        "that!" => ComplementFrames.ExplicitThat,
        "wh" => ComplementFrames.Wh,
        "adr" => ComplementFrames.Addressee,
        "to" => ComplementFrames.Infinitive,
        "obj-to" => ComplementFrames.ObjectInfinitive,
        "adr-to" => ComplementFrames.AddresseeInfinitive,
        "np" => ComplementFrames.NounPhrase,
        "np-as" => ComplementFrames.NounPhraseAs,
        "np-of" => ComplementFrames.NounPhraseOf,
        "np-pred" => ComplementFrames.Predicate,
        "light" => ComplementFrames.Light,
        "noun" => ComplementFrames.AlsoNoun,
        "fixed" => ComplementFrames.Fixed,
        "passive" => ComplementFrames.Passive,
        "source-after" => ComplementFrames.SourceAfter,
        _ => throw new InvalidOperationException($"cues.tsv: unknown frame {name}."),
    };
}
