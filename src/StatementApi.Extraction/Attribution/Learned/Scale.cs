namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Numbers as classes that features can tell apart.</summary>
internal static class Scale
{
    /// <summary>A probability in seven steps, finer at the ends.</summary>
    public static uint Probability(float p) =>
        p < .02f ? 0u : p < .1f ? 1u : p < .25f ? 2u : p < .5f ? 3u : p < .75f ? 4u : p < .9f ? 5u : 6u;

    /// <summary>A signed distance in tokens, coarser farther away.</summary>
    public static uint Distance(int distance) => Length(Math.Abs(distance)) + (distance < 0 ? 16u : 0);

    /// <summary>A number of tokens, coarser the more they are.</summary>
    public static uint Length(int count) =>
        count < 5 ? (uint)count : count < 8 ? 5u : count < 12 ? 6u : count < 20 ? 7u : count < 35 ? 8u : count < 60 ? 9u : 10u;
}
