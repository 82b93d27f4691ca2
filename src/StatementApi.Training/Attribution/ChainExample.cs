namespace StatementApi.Training.Attribution;

/// <summary>A chain of tokens to learn from.</summary>
/// <param name="Features">The tokens' features one behind the other: hashes at first, the numbers of frequent ones afterwards.</param>
/// <param name="Ends">Where each token's features end.</param>
/// <param name="Borders">What stands before each token.</param>
/// <param name="Labels">The right labels.</param>
internal sealed record ChainExample(int[] Features, int[] Ends, byte[] Borders, byte[] Labels)
{
    public int Length => Labels.Length;

    public ReadOnlySpan<int> Of(int token) => Features.AsSpan((token == 0 ? 0 : Ends[token - 1])..Ends[token]);

    /// <summary>The same chain with the numbers of its frequent features.</summary>
    public ChainExample Numbered(FeatureIndex index)
    {
        var features = new List<int>(Features.Length);
        var ends = new int[Length];
        for (var token = 0; token < Length; token++)
        {
            foreach (var feature in Of(token))
            {
                if (index.NumberOf((uint)feature) is >= 0 and var number)
                {
                    features.Add(number);
                }
            }

            ends[token] = features.Count;
        }

        return this with { Features = [.. features], Ends = ends };
    }
}
