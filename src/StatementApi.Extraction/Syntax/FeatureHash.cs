using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Turns a feature template and what it sees into a 32-bit number whose low bits address a row of a <see cref="WeightTable"/>. Part of
/// the weights' format: after any change here, or in what a model's templates see, that model has to be trained again under a new version.
/// </summary>
internal static class FeatureHash
{
    /// <summary>Recorded in every weights file; weights under another seed are refused.</summary>
    public const uint Seed = 0x5A17C0DE;

    /// <summary>Columns of features that are hashed together: the template, and up to four values.</summary>
    public const int Columns = 5;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int ValuesShift = 28;
    private const uint TemplateMask = (1u << ValuesShift) - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Finish(Add(template + Seed, a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Finish(Add(Add(template + Seed, a), b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) => Finish(Add(Add(Add(template + Seed, a), b), c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c, uint d) =>
        Finish(Add(Add(Add(Add(template + Seed, a), b), c), d));

    /// <summary>What stands in the first of the columns of <see cref="OfColumns"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Template(uint template, uint values) => template | (values << ValuesShift);

    /// <summary>
    /// Replaces the first <paramref name="count"/> numbers, made by <see cref="Template"/>, by the hashes of the features that they begin and
    /// that go on at the same place in the columns behind, <paramref name="height"/> long each. Up to a vector more are overwritten.
    /// </summary>
    public static void OfColumns(Span<uint> columns, int height, int count)
    {
        ref var first = ref MemoryMarshal.GetReference(columns);
        for (var i = 0; i < count; i += Vector512<uint>.Count)
        {
            ref var top = ref Unsafe.Add(ref first, i);
            OfVector(ref top, height);
        }
    }

    /// <summary>The hash of a text that has been read up to <paramref name="hash"/>, after <paramref name="c"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Append(uint hash, char c) => (hash ^ c) * 0x01000193;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void OfVector(ref uint top, int height)
    {
        var template = Vector512.LoadUnsafe(ref top);
        var values = template >> ValuesShift;
        var (low, high) = Vector512.Widen((template & Vector512.Create(TemplateMask)) + Vector512.Create(Seed));
        var (lowValue, highValue) = Vector512.Widen(Vector512.LoadUnsafe(ref top, (nuint)height));
        (low, high) = (Add(low, lowValue), Add(high, highValue));
        for (var column = 2; column < Columns; column++)
        {
            var has = Vector512.GreaterThanOrEqual(values, Vector512.Create((uint)column));
            if (has == Vector512<uint>.Zero)
            {
                break;
            }

            var (lowHas, highHas) = Vector512.Widen(has.AsInt32());
            (lowValue, highValue) = Vector512.Widen(Vector512.LoadUnsafe(ref top, (nuint)(column * height)));
            low = Vector512.ConditionalSelect(lowHas.AsUInt64(), Add(low, lowValue), low);
            high = Vector512.ConditionalSelect(highHas.AsUInt64(), Add(high, highValue), high);
        }

        Vector512.Narrow(Finish(low), Finish(high)).StoreUnsafe(ref top);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Add(Vector512<ulong> hash, Vector512<ulong> value)
    {
        hash = (hash ^ value) * Multiplier;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Finish(Vector512<ulong> hash) => (hash * Multiplier) >> 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong hash, uint value)
    {
        hash = (hash ^ value) * Multiplier;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(ulong hash) => (uint)((hash * Multiplier) >> 32);
}
