namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>What the trees say of every proposal, as probabilities. There is room for as many as the trees answer at once.</summary>
/// <param name="count">Number of proposals.</param>
internal sealed class JudgeOpinions(int count)
{
    /// <summary>The content is exactly right.</summary>
    public float[] Exact { get; } = Rooms(count);

    /// <summary>Half of the content and the source are right.</summary>
    public float[] Right { get; } = Rooms(count);

    /// <summary>Nearly all of the content is said by somebody.</summary>
    public float[] Said { get; } = Rooms(count);

    private static float[] Rooms(int count) => new float[(count + BoostedTrees.Lanes - 1) / BoostedTrees.Lanes * BoostedTrees.Lanes];
}
