using StatementApi.Extraction.Attribution.Learned;

namespace StatementApi.Training.Attribution;

/// <summary>A chain model as trained, before it is quantised.</summary>
/// <param name="Weights">Four places a feature, three of them weights of labels.</param>
/// <param name="Transitions">Three weights a border and label before.</param>
internal sealed record TrainedChain(float[] Weights, float[] Transitions)
{
    private const int Stride = 4;

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
}
