namespace StatementApi.Training.Attribution.Judgement;

/// <summary>What the examples of each node and range of one feature ask for, to find where to cut.</summary>
internal sealed class SplitHistogram(int nodes)
{
    private readonly double[] _gradients = new double[nodes * FeatureBins.Most];
    private readonly double[] _curvatures = new double[nodes * FeatureBins.Most];
    private readonly int[] _counts = new int[nodes * FeatureBins.Most];

    public void Add(int node, int bin, double gradient, double curvature)
    {
        var at = (node * FeatureBins.Most) + bin;
        _gradients[at] += gradient;
        _curvatures[at] += curvature;
        _counts[at]++;
    }

    /// <summary>The cut that lowers the loss most, as the last range before it, and by how much; a gain of 0 where no cut is allowed.</summary>
    public (int Bin, double Gain) BestCut(int node, int cuts, BoostSettings settings)
    {
        var all = Sum(node, FeatureBins.Most);
        var (best, most) = (0, 0.0);
        var (gradient, curvature, count) = (0.0, 0.0, 0);
        for (var bin = 0; bin < cuts; bin++)
        {
            var at = (node * FeatureBins.Most) + bin;
            (gradient, curvature, count) = (gradient + _gradients[at], curvature + _curvatures[at], count + _counts[at]);
            if (count < settings.FewestExamples || all.Count - count < settings.FewestExamples)
            {
                continue;
            }

            var gain = Worth(gradient, curvature) + Worth(all.Gradient - gradient, all.Curvature - curvature)
                - Worth(all.Gradient, all.Curvature);
            (best, most) = gain > most ? (bin, gain) : (best, most);
        }

        return (best, most);

        double Worth(double sum, double curve) => sum * sum / (curve + settings.Regularisation);
    }

    private (double Gradient, double Curvature, int Count) Sum(int node, int bins)
    {
        var (gradient, curvature, count) = (0.0, 0.0, 0);
        for (var at = node * FeatureBins.Most; at < (node * FeatureBins.Most) + bins; at++)
        {
            (gradient, curvature, count) = (gradient + _gradients[at], curvature + _curvatures[at], count + _counts[at]);
        }

        return (gradient, curvature, count);
    }
}
