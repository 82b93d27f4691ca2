namespace StatementApi.Training.Evaluation;

/// <summary>How far our grammatical analysis agrees with the automatic one of a corpus.</summary>
/// <param name="Tokens">Tokens of the automatic analysis; those that ours cuts otherwise count as wrong everywhere.</param>
/// <param name="SameTokens">Those that ours has too.</param>
/// <param name="RightTags">Tokens with the same part of speech.</param>
/// <param name="ParsedTokens">Tokens of the automatic analysis that are no punctuation.</param>
/// <param name="RightHeads">Of these, the ones with the same head.</param>
/// <param name="RightArcs">Of these, the ones with the same head and relation.</param>
/// <param name="Entities">Agreement on names: the same tokens and kind.</param>
internal sealed record SyntaxScore(
    int Tokens, int SameTokens, int RightTags, int ParsedTokens, int RightHeads, int RightArcs, MatchCounts Entities)
{
    public double TokenAccuracy => (double)SameTokens / Tokens;

    public double TagAccuracy => (double)RightTags / Tokens;

    /// <summary>Unlabelled attachment score, without punctuation.</summary>
    public double UnlabelledAttachment => (double)RightHeads / ParsedTokens;

    /// <summary>Labelled attachment score, without punctuation.</summary>
    public double LabelledAttachment => (double)RightArcs / ParsedTokens;
}
