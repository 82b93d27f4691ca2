using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>Keeps out sources that report nothing: the reporter, the speaker's own performatives, askers who only set up an answer, sources that ask not to be named.</summary>
internal static class SourceFilter
{
    /// <summary>Whether the cue has a source that can make a statement of its own.</summary>
    public static bool CanSpeak(ReportedText text, Frame frame, AttributedCue cue)
    {
        var source = cue.Source;
        return source.IsKnown && !(source.Link == SourceLink.Relative && cue.Candidate.Entry.Lemma == "ask")
            && !(source.First == source.Last && text.Is(frame, source.First, WordClass.FirstPerson) && cue.Candidate is not { Entry.Lemma: "tell", Forms: VerbForms.Past or (VerbForms.Past | VerbForms.Participle) })
            && !text.IsWord(frame, source.First, "you")
            && !Unstated.IsNobody(text.Word(source.First))
            && !Askers.Asks(text.Text, text.Span(source.First, source.Last), cue.Candidate.Entry.Lemma);
    }

    /// <summary>Whether the content can come from such a source: what is no mention speaks in clauses and quotations only, and nobody tells that he wants anonymity.</summary>
    public static bool Admits(ReportedText text, AttributedCue cue, Content content) =>
        (cue.Source.Mention >= 0 || !IsObject(content.Rule)) && !Unstated.IsAnonymity(text.Span(content.Pieces[0].First, content.Pieces[0].Last).In(text.Text));

    private static bool IsObject(string rule) => rule is "object" or "lightObject" or "infinitive";
}
