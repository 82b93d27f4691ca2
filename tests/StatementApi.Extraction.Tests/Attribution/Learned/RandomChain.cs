using StatementApi.Extraction.Attribution.Learned;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

/// <summary>A chain of random scores, short enough that every sequence of labels can be tried.</summary>
internal sealed class RandomChain
{
    private const int Labels = ChainScores.Labels;
    private const int Borders = 3;

    private readonly float[] _nodes;
    private readonly byte[] _borders;
    private readonly float[] _transitions = new float[Borders * (Labels + 1) * Labels];
    private readonly float[] _factors = new float[Borders * (Labels + 1) * Labels];

    public RandomChain(int seed)
    {
        var random = new Random(seed);
        Length = random.Next(1, 7);
        _nodes = [.. Enumerable.Range(0, Length * Labels).Select(_ => Score(random))];
        _borders = [.. Enumerable.Range(0, Length).Select(_ => (byte)random.Next(Borders))];
        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = Score(random);
        }

        ChainScores.Exponentiate(_transitions, _factors);
    }

    public int Length { get; }

    public ChainScores Scores => new(_nodes, _borders, _transitions, _factors);

    /// <summary>Every sequence of labels with its score.</summary>
    public IEnumerable<(byte[] Labels, double Score)> Sequences()
    {
        for (var code = 0; code < Math.Pow(Labels, Length); code++)
        {
            var labels = Enumerable.Range(0, Length).Select(i => (byte)(code / (int)Math.Pow(Labels, i) % Labels)).ToArray();
            yield return (labels, Total(labels));
        }
    }

    private double Total(byte[] labels)
    {
        var sum = 0.0;
        for (var i = 0; i < Length; i++)
        {
            sum += Scores.Node(i, labels[i]) + Scores.Transition(i, i == 0 ? ChainScores.Start : labels[i - 1], labels[i]);
        }

        return sum;
    }

    private static float Score(Random random) => (random.NextSingle() * 6) - 3;
}
