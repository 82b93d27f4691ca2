using System.Runtime.CompilerServices;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Turns a feature template and what it sees into a 32-bit number whose low bits address a row of a <see cref="WeightTable"/>. Part of
/// the weights' format: after any change here, or in what a model's templates see, that model has to be trained again under a new version.
/// </summary>
internal static class FeatureHash
{
    /// <summary>Recorded in every weights file; weights under another seed are refused.</summary>
    public const uint Seed = 0x5A17C0DE;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Finish(Add(template + Seed, a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Finish(Add(Add(template + Seed, a), b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) => Finish(Add(Add(Add(template + Seed, a), b), c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c, uint d) =>
        Finish(Add(Add(Add(Add(template + Seed, a), b), c), d));

    /// <summary>The hash of a text that has been read up to <paramref name="hash"/>, after <paramref name="c"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Append(uint hash, char c) => (hash ^ c) * 0x01000193;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong hash, uint value)
    {
        hash = (hash ^ value) * Multiplier;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(ulong hash) => (uint)((hash * Multiplier) >> 32);
}
