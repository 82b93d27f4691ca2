namespace StatementApi.Training.Evaluation;

/// <summary>What was found, what should have been, and what is in both.</summary>
internal readonly record struct MatchCounts(int Right, int Predicted, int Gold)
{
    /// <summary>Share of the predicted that is right; 0 where nothing is predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>Share of the gold that is found; 0 where there is none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of precision and recall; 0 where both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static MatchCounts operator +(MatchCounts a, MatchCounts b) =>
        new(a.Right + b.Right, a.Predicted + b.Predicted, a.Gold + b.Gold);
}
