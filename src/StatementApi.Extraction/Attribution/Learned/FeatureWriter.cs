using System.Runtime.CompilerServices;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Collects the hashed features of one token. A template is a number of its model's own and what it sees.</summary>
internal ref struct FeatureWriter(Span<uint> features)
{
    /// <summary>More features than any template set of the learned stages writes for a token.</summary>
    public const int Capacity = 160;

    private readonly Span<uint> _features = features;
    private int _count;

    public readonly ReadOnlySpan<uint> Written => _features[.._count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a) => Add(FeatureHash.Of(template, a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b) => Add(FeatureHash.Of(template, a, b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b, uint c) => Add(FeatureHash.Of(template, a, b, c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b, uint c, uint d) => Add(FeatureHash.Of(template, a, b, c, d));

    private void Add(uint feature)
    {
        if (_count < _features.Length)
        {
            _features[_count++] = feature;
        }
    }
}
