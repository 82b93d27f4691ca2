namespace StatementApi.Training.Syntax;

/// <summary>The order in which trainers see their examples; reports how far they have come and stops them.</summary>
internal sealed class EpochOrder(int seed, IProgress<StageStep> progress, CancellationToken cancellation)
{
    /// <summary>
    /// All of <paramref name="items"/>, <paramref name="epochs"/> times, each time in another order, which is the same for the same seed.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<EpochItem<T>> Of<T>(string stage, IReadOnlyList<T> items, int epochs)
    {
        var random = new Random(seed);
        var order = items.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            for (var i = 0; i < order.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return new EpochItem<T>(order[i], epoch);
                progress.Report(new StageStep(stage, (epoch + ((i + 1.0) / order.Length)) / epochs));
            }
        }
    }
}

/// <summary>An example and the number of times that it has been seen before.</summary>
internal readonly record struct EpochItem<T>(T Value, int Epoch);
