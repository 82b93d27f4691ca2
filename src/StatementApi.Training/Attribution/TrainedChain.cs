using StatementApi.Extraction.Attribution.Learned;

namespace StatementApi.Training.Attribution;

/// <summary>A chain model as trained, before it is quantised.</summary>
/// <param name="Weights">Four places a feature, three of them weights of labels.</param>
/// <param name="Transitions">Three weights a border and label before.</param>
internal sealed record TrainedChain(float[] Weights, float[] Transitions)
{
    private const int Stride = 4;

    /// <summary>The mean of models over the same features.</summary>
    /// <param name="runs">At least one.</param>
    public static TrainedChain Average(IReadOnlyList<TrainedChain> runs) => new(
        Mean(runs.Select(run => run.Weights).ToArray()), Mean(runs.Select(run => run.Transitions).ToArray()));

    /// <summary>The probabilities of the labels of <paramref name="example"/>, three a token.</summary>
    public float[] Marginals(ChainExample example, ForwardBackward inference)
    {
        var nodes = new float[example.Length * ChainScores.Labels];
        var marginals = new float[nodes.Length];
        for (var token = 0; token < example.Length; token++)
        {
            foreach (var feature in example.Of(token))
            {
                for (var label = 0; label < ChainScores.Labels; label++)
                {
                    nodes[(token * ChainScores.Labels) + label] += Weights[(feature * Stride) + label];
                }
            }
        }

        if (example.Length > 0)
        {
            var factors = new float[Transitions.Length];
            ChainScores.Exponentiate(Transitions, factors);
            inference.Marginals(new ChainScores(nodes, example.Borders, Transitions, factors), marginals);
        }

        return marginals;
    }

    private static float[] Mean(float[][] runs)
    {
        var mean = new float[runs[0].Length];
        for (var i = 0; i < mean.Length; i++)
        {
            mean[i] = runs.Sum(run => run[i]) / runs.Length;
        }

        return mean;
    }
}
