namespace StatementApi.Training.Evaluation;

/// <summary>How far our chains of mentions agree with the automatic ones of a corpus, over the mentions that both have.</summary>
/// <param name="Mentions">Those mentions.</param>
/// <param name="PrecisionSum">Over these, the share of our chain's mentions that the automatic chain has too (B³, Bagga and Baldwin 1998).</param>
/// <param name="RecallSum">Over these, the share of the automatic chain's mentions that ours has too.</param>
/// <param name="Pronouns">Pronouns outside quotations among them that the automatic analysis ties to an earlier name or description.</param>
/// <param name="RightPronouns">Of these, those that ours ties to one of the same automatic chain.</param>
internal readonly record struct ChainScore(int Mentions, double PrecisionSum, double RecallSum, int Pronouns, int RightPronouns)
{
    public double Precision => Mentions == 0 ? 0 : PrecisionSum / Mentions;

    public double Recall => Mentions == 0 ? 0 : RecallSum / Mentions;

    /// <summary>Harmonic mean of precision and recall; 0 where both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public double PronounAccuracy => Pronouns == 0 ? 0 : (double)RightPronouns / Pronouns;

    public static ChainScore operator +(ChainScore a, ChainScore b) => new(
        a.Mentions + b.Mentions,
        a.PrecisionSum + b.PrecisionSum,
        a.RecallSum + b.RecallSum,
        a.Pronouns + b.Pronouns,
        a.RightPronouns + b.RightPronouns);
}
