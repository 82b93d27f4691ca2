namespace StatementApi.Training.Syntax;

/// <summary>The order in which a trainer sees its examples.</summary>
internal static class Epochs
{
    /// <summary>All of <paramref name="items"/>, <paramref name="epochs"/> times, each time in another order; the same for the same seed.</summary>
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> items, int epochs, int seed)
    {
        var random = new Random(seed);
        var order = items.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var item in order)
            {
                yield return item;
            }
        }
    }
}
