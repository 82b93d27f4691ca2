namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>The values of a proposal's features, as <see cref="BoostedTrees"/> take them.</summary>
internal readonly ref struct ProposalValues(Span<short> values)
{
    /// <summary>Number of features.</summary>
    public const int Count = (int)ProposalFeature.GovernsNext + 1;

    private const float Thousand = 1000;
    private const float Hundred = 100;
    private const float Tiny = 1e-4f;

    private readonly Span<short> _values = values;

    public ReadOnlySpan<short> All => _values;

    public void SetCount(ProposalFeature feature, int value) =>
        _values[(int)feature] = (short)Math.Clamp(value, short.MinValue, short.MaxValue - 1);

    public void SetFlag(ProposalFeature feature, bool value) => _values[(int)feature] = value ? (short)1 : (short)0;

    /// <summary>A probability, or another number of tokens that need not be whole.</summary>
    public void SetShare(ProposalFeature feature, float value) => SetCount(feature, (int)MathF.Round(value * Thousand));

    public void SetOdds(ProposalFeature feature, float probability)
    {
        var p = Math.Clamp(probability, Tiny, 1 - Tiny);
        SetCount(feature, (int)MathF.Round(MathF.Log(p / (1 - p)) * Hundred));
    }
}
