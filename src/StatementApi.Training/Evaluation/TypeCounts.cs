namespace StatementApi.Training.Evaluation;

/// <summary>Of the gold attributions of a type, how many were found.</summary>
/// <param name="Gold">All of them.</param>
/// <param name="Half">Found with at least half of the content.</param>
/// <param name="Exact">Of those, the ones with the whole content and no more.</param>
/// <param name="Full">Of those found by half, the ones with the right source.</param>
internal readonly record struct TypeCounts(int Gold, int Half, int Exact, int Full)
{
    public static TypeCounts operator +(TypeCounts a, TypeCounts b) =>
        new(a.Gold + b.Gold, a.Half + b.Half, a.Exact + b.Exact, a.Full + b.Full);
}
