namespace StatementApi.Generation;

/// <summary>Draws ranks, the first most often: rank <c>r</c> weighs <c>1 / r^exponent</c>. Immutable and thread-safe.</summary>
internal sealed class Zipf
{
    private readonly double[] _upTo;

    /// <summary>Ranks 0 to <paramref name="count"/> - 1.</summary>
    public Zipf(int count, double exponent = 1)
        : this(Enumerable.Range(1, count).Select(rank => Math.Pow(rank, -exponent)))
    {
    }

    /// <summary>Ranks of the weights given.</summary>
    public Zipf(IEnumerable<double> weights)
    {
        var sum = 0.0;
        _upTo = [.. weights.Select(weight => sum += weight)];
    }

    /// <summary>A rank.</summary>
    public int Next(Random random)
    {
        var place = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return Math.Min(place < 0 ? ~place : place + 1, _upTo.Length - 1);
    }
}
