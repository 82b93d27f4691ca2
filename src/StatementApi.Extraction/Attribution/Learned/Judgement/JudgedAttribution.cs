namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>Who says what, in tokens, as finally decided.</summary>
/// <param name="Source">The source's tokens in order; empty where the text names none.</param>
/// <param name="Cue">The cue, or null for a free-standing quotation.</param>
/// <param name="Content">The content's tokens in order; at least one.</param>
/// <param name="Confidence">How likely half of the content and the source are right, 0 to 1.</param>
/// <param name="Rule">Index of the attribution that the rules make of the same cue, or -1.</param>
/// <param name="IsRules">Whether it is that attribution.</param>
internal sealed record JudgedAttribution(int[] Source, CueSpan? Cue, int[] Content, float Confidence, int Rule, bool IsRules)
{
    /// <summary>The proposal as accepted, by <paramref name="cue"/>; no token of the cue belongs to the source as well.</summary>
    public static JudgedAttribution Of(Proposal proposal, CueSpan? cue, float confidence) => new(
        Array.FindAll(proposal.Source, token => cue?.Contains(token) != true),
        cue,
        proposal.Content,
        confidence,
        proposal.Rule,
        proposal.Kind == ProposalKind.Rule);

    /// <summary>Speech that the layout attributes; see <see cref="FramedSpeech"/>.</summary>
    public static JudgedAttribution Of(LearnedAttribution framed) => new(
        [.. framed.Source], framed.Cue, [.. framed.Content], framed.Strength, -1, IsRules: false);
}
