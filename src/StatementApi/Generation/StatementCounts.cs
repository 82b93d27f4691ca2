namespace StatementApi.Generation;

/// <summary>How many statements each article has: few have many.</summary>
internal static class StatementCounts
{
    /// <summary>A number for every article; their sum is that of the plan.</summary>
    public static int[] Of(GenerationPlan plan)
    {
        var random = new Random(plan.Seed);
        var weights = Enumerable.Range(0, plan.Articles).Select(_ => 0.3 - Math.Log(1 - random.NextDouble())).ToArray();
        var (sum, weight, given) = (weights.Sum(), 0.0, 0);
        return Array.ConvertAll(weights, one =>
        {
            weight += one;
            var upTo = (int)Math.Round(plan.Quotes * (weight / sum));
            var count = upTo - given;
            given = upTo;
            return count;
        });
    }
}
