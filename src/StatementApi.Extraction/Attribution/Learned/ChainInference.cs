namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Collects a chain token by token, each by its features and the border before it, and infers its labels. Reused from chain to chain.</summary>
internal sealed class ChainInference
{
    private const float Unlikely = -6;

    private readonly ForwardBackward _forwardBackward = new();
    private readonly ChainModel _model;
    private float[] _nodes = new float[ChainScores.Labels * 256];
    private byte[] _borders = new byte[256];

    public ChainInference(ChainModel model) => _model = model;

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Append(ReadOnlySpan<uint> features, byte border) => _model.Score(features, Next(border));

    /// <summary>Appends a token that almost surely has the first label.</summary>
    public void AppendFirstLabel(byte border)
    {
        var scores = Next(border);
        (scores[0], scores[1], scores[2]) = (0, Unlikely, Unlikely);
    }

    private Span<float> Next(byte border)
    {
        if (Length == _borders.Length)
        {
            Array.Resize(ref _borders, 2 * Length);
            Array.Resize(ref _nodes, 2 * Length * ChainScores.Labels);
        }

        _borders[Length] = border;
        return _nodes.AsSpan(Length++ * ChainScores.Labels, ChainScores.Labels);
    }

    /// <summary>Writes the probabilities of the labels, three a token.</summary>
    public void Marginals(Span<float> marginals)
    {
        var chain = _model.Chain(_nodes.AsSpan(0, Length * ChainScores.Labels), _borders.AsSpan(0, Length));
        _forwardBackward.Marginals(chain, marginals);
    }
}
