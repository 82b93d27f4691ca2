namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>One way to read who says what by a cue. Of the proposals of a group one at most is right.</summary>
/// <param name="Group">The cue, or the attribution of the rules without one, that the proposal is about.</param>
/// <param name="Kind">How it came to its content.</param>
/// <param name="Claim">What the pair stage says of the cue; null where only the rules have found it.</param>
/// <param name="Cue">The cue; for an attribution without one, its first token of content.</param>
/// <param name="HasCue">Whether there is a cue.</param>
/// <param name="Source">The source's tokens in order; may be empty.</param>
/// <param name="Content">The content's tokens in order; at least one.</param>
/// <param name="Usual">The content that other proposals of the group vary.</param>
/// <param name="Rule">Index of the attribution that the rules make of the same cue, or -1.</param>
/// <param name="Strength">How strongly the stages are for the usual content, 0 to 1.</param>
internal sealed record Proposal(
    int Group,
    ProposalKind Kind,
    Claim? Claim,
    CueSpan Cue,
    bool HasCue,
    int[] Source,
    int[] Content,
    int[] Usual,
    int Rule,
    float Strength);
