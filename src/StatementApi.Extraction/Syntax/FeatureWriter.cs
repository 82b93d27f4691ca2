using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Collects the features of a token or state, or of several, and hashes them together, which takes a fraction of what one by one would take. A
/// feature is a template, a number of its model's own, and what it sees. The hashes are those of <see cref="FeatureHash"/>, in the order of writing.
/// </summary>
internal ref struct FeatureWriter
{
    /// <summary>Features that it has room for. No multiple of 1,024: columns a memory page apart would get into each other's way in the cache.</summary>
    public const int Capacity = 1_040;

    /// <summary>More features than any template set writes for a token.</summary>
    public const int MostOfToken = 160;

    /// <summary>Numbers that a writer needs room for.</summary>
    public const int Space = Capacity * FeatureHash.Columns;

    private readonly Span<uint> _columns;
    private int _count;

    /// <summary>Features written so far.</summary>
    public readonly int Count => _count;

    /// <summary>Whether there may be no room for another token.</summary>
    public readonly bool IsNearlyFull => _count > Capacity - MostOfToken;

    /// <param name="space">Room for <see cref="Space"/> numbers, of any value.</param>
    public FeatureWriter(Span<uint> space) => _columns = space[..Space];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a)
    {
        ref var feature = ref Next();
        feature = FeatureHash.Template(template, values: 1);
        Unsafe.Add(ref feature, Capacity) = a;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b)
    {
        ref var feature = ref Next();
        feature = FeatureHash.Template(template, values: 2);
        Unsafe.Add(ref feature, Capacity) = a;
        Unsafe.Add(ref feature, 2 * Capacity) = b;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b, uint c)
    {
        ref var feature = ref Next();
        feature = FeatureHash.Template(template, values: 3);
        Unsafe.Add(ref feature, Capacity) = a;
        Unsafe.Add(ref feature, 2 * Capacity) = b;
        Unsafe.Add(ref feature, 3 * Capacity) = c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b, uint c, uint d)
    {
        ref var feature = ref Next();
        feature = FeatureHash.Template(template, values: 4);
        Unsafe.Add(ref feature, Capacity) = a;
        Unsafe.Add(ref feature, 2 * Capacity) = b;
        Unsafe.Add(ref feature, 3 * Capacity) = c;
        Unsafe.Add(ref feature, 4 * Capacity) = d;
    }

    public void Clear() => _count = 0;

    /// <summary>The hashes of what has been written, which takes their place: nothing can be written until it is cleared.</summary>
    public readonly ReadOnlySpan<uint> Hash()
    {
        FeatureHash.OfColumns(_columns, Capacity, _count);
        return _columns[.._count];
    }

    /// <summary>The place of the next feature; there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref uint Next()
    {
        var place = _count;
        if (place >= Capacity)
        {
            throw new InvalidOperationException($"There are more than {Capacity} features.");
        }

        _count = place + 1;
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(_columns), place);
    }
}
