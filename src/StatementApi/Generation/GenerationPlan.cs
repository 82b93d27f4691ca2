namespace StatementApi.Generation;

/// <summary>What to generate.</summary>
/// <param name="Quotes">Number of quotes.</param>
/// <param name="Articles">Number of articles that they stand in.</param>
/// <param name="Seed">The same seed makes the same articles.</param>
internal sealed record GenerationPlan(int Quotes, int Articles, int Seed)
{
    /// <summary>First day of publication.</summary>
    public static readonly DateOnly First = new(2016, 11, 1);

    /// <summary>Last day of publication: ten years in all.</summary>
    public static readonly DateOnly Last = new(2026, 10, 31);

    /// <summary>A source of chance of its own for every article, so that they can be written in any order.</summary>
    public Random RandomFor(int article) => new(unchecked((Seed * 1_000_003) + article));
}
