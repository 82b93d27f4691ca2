using System.Collections.Immutable;

namespace StatementApi.Training.Evaluation;

/// <summary>How often decisions of some confidence are right: what a confidence is worth.</summary>
/// <param name="Bins">Ten bins of equal width, from 0 to 1.</param>
internal sealed record ReliabilityTable(ImmutableArray<ReliabilityBin> Bins)
{
    private const int BinCount = 10;

    /// <summary>Mean distance between confidence and share of right decisions, weighted by the bins' sizes.</summary>
    public double ExpectedCalibrationError
    {
        get
        {
            var total = Bins.Sum(bin => bin.Count);
            return total == 0 ? 0 : Bins.Sum(bin => bin.Count * Math.Abs(bin.MeanConfidence - bin.Accuracy)) / total;
        }
    }

    /// <summary>The table of <paramref name="decisions"/>; a confidence of 1 belongs to the last bin.</summary>
    public static ReliabilityTable Of(IEnumerable<(double Confidence, bool IsRight)> decisions)
    {
        var bins = new ReliabilityBin[BinCount];
        foreach (var (confidence, isRight) in decisions)
        {
            ref var bin = ref bins[Math.Clamp((int)(confidence * BinCount), 0, BinCount - 1)];
            bin = new ReliabilityBin(bin.Count + 1, bin.Right + (isRight ? 1 : 0), bin.Confidence + confidence);
        }

        return new ReliabilityTable([.. bins]);
    }
}

/// <summary>The decisions of similar confidence.</summary>
/// <param name="Count">Number of them.</param>
/// <param name="Right">Of these, the right ones.</param>
/// <param name="Confidence">Sum of their confidences.</param>
internal readonly record struct ReliabilityBin(int Count, int Right, double Confidence)
{
    public double MeanConfidence => Count == 0 ? 0 : Confidence / Count;

    public double Accuracy => Count == 0 ? 0 : (double)Right / Count;
}
