using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Collects a chain token by token, each by its features and the border before it, and infers its labels. Reused from chain to chain.</summary>
internal sealed class ChainInference
{
    private const float Unlikely = -6;

    private readonly ForwardBackward _forwardBackward = new();
    private readonly ChainModel _model;
    private float[] _nodes = new float[ChainScores.Labels * 256];
    private byte[] _borders = new byte[256];
    private int[] _ends = new int[256];
    private int _scored;

    public ChainInference(ChainModel model) => _model = model;

    public int Length { get; private set; }

    public void Clear() => (Length, _scored) = (0, 0);

    /// <summary>Appends a token whose features are what <paramref name="writer"/> has collected since the token before.</summary>
    public void Append(ref FeatureWriter writer, byte border)
    {
        if (Length == _borders.Length)
        {
            Array.Resize(ref _borders, 2 * Length);
            Array.Resize(ref _ends, 2 * Length);
            Array.Resize(ref _nodes, 2 * Length * ChainScores.Labels);
        }

        _borders[Length] = border;
        _ends[Length++] = writer.Count;
        if (writer.IsNearlyFull)
        {
            Score(ref writer);
        }
    }

    /// <summary>
    /// Scores the tokens that have none yet, several together: none waits for another, so that the processor reads the rows of more than one from
    /// memory at the same time. A token without features almost surely has the first label.
    /// </summary>
    private void Score(ref FeatureWriter writer)
    {
        var features = writer.Hash();
        _model.Prefetch(features);
        for (var first = 0; _scored < Length; _scored++)
        {
            var scores = _nodes.AsSpan(_scored * ChainScores.Labels, ChainScores.Labels);
            if (_ends[_scored] == first)
            {
                (scores[0], scores[1], scores[2]) = (0, Unlikely, Unlikely);
            }
            else
            {
                _model.Score(features[first.._ends[_scored]], scores);
            }

            first = _ends[_scored];
        }

        writer.Clear();
    }

    /// <summary>Writes the probabilities of the labels, three a token.</summary>
    public void Marginals(ref FeatureWriter writer, Span<float> marginals)
    {
        Score(ref writer);
        var chain = _model.Chain(_nodes.AsSpan(0, Length * ChainScores.Labels), _borders.AsSpan(0, Length));
        _forwardBackward.Marginals(chain, marginals);
    }
}
