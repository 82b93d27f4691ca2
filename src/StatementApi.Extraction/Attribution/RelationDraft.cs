using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>An attribution while its pieces are still being gathered.</summary>
internal sealed class RelationDraft(List<TextSpan> content, AttributedCue? cue, string method, double confidence)
{
    public List<TextSpan> Content { get; } = content;

    public AttributedCue? Cue { get; } = cue;

    public string Method { get; } = method;

    public double Confidence { get; } = confidence;

    /// <summary>Who speaks; without a cue, where the text names somebody beside the quotation.</summary>
    public NounPhrase? Source { get; init; }

    public List<int> Addressees { get; } = [];

    /// <summary>The attribution whose speaker goes on speaking, where this one names none.</summary>
    public RelationDraft? Previous { get; init; }

    /// <summary>Where it stands in the text: its first piece or its cue.</summary>
    public int Start(ReportedText text) =>
        Cue is null ? Content[0].Start : Math.Min(Content[0].Start, text.Units[Cue.Candidate.First].Span.Start);
}
