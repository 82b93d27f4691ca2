using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Rows of four bytes that belong to one feature each: its weights in the low bits, and in the high ones as much of its hash as there is room for.
/// A feature that owns no row counts nothing. Eight are read at once, since reading them from memory takes most of the time of a linear model.
/// </summary>
/// <param name="rows">A power of two of them; a row without an owner has no weights.</param>
/// <param name="ownerShift">Where the owner begins.</param>
internal readonly ref struct OwnedRows(ReadOnlySpan<uint> rows, int ownerShift)
{
    /// <summary>Features whose rows are read at once.</summary>
    public static int Width => Vector256<uint>.Count;

    private readonly ref uint _first = ref MemoryMarshal.GetReference(rows);
    private readonly uint _mask = (uint)rows.Length - 1;

    /// <summary>The rows of <paramref name="feature"/> and the seven behind it, 0 where they belong to another.</summary>
    /// <remarks>Without a branch: about every other row belongs to another feature, which no predictor foresees.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> OfEight(ref readonly uint feature)
    {
        var found = Vector256.Create(
            Row(feature),
            Row(Unsafe.Add(ref Unsafe.AsRef(in feature), 1)),
            Row(Unsafe.Add(ref Unsafe.AsRef(in feature), 2)),
            Row(Unsafe.Add(ref Unsafe.AsRef(in feature), 3)),
            Row(Unsafe.Add(ref Unsafe.AsRef(in feature), 4)),
            Row(Unsafe.Add(ref Unsafe.AsRef(in feature), 5)),
            Row(Unsafe.Add(ref Unsafe.AsRef(in feature), 6)),
            Row(Unsafe.Add(ref Unsafe.AsRef(in feature), 7)));
        var others = (found ^ Vector256.LoadUnsafe(in feature)) >> ownerShift;
        return (found & Vector256.Equals(others, Vector256<uint>.Zero)).AsInt32();
    }

    /// <summary>
    /// Asks for the rows of features that are about to be read, so that the processor fetches more of them at the same time than it would by itself; 5 %
    /// of an analysis. Does nothing where the processor cannot be asked.
    /// </summary>
    public unsafe void Prefetch(ReadOnlySpan<uint> features)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        foreach (var feature in features)
        {
            Sse.Prefetch1(Unsafe.AsPointer(ref Unsafe.Add(ref _first, feature & _mask)));
        }
    }

    /// <summary>The row of <paramref name="feature"/>, or 0 if it belongs to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(uint feature)
    {
        var row = Row(feature);
        return (row ^ feature) >> ownerShift == 0 ? (int)row : 0;
    }

    /// <summary>The signed byte at <paramref name="place"/> of every row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Weights(Vector256<int> rows, int place) => (rows << (24 - (8 * place))) >> 24;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Weight(int row, int place) => (sbyte)(row >> (8 * place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Row(uint feature) => Unsafe.Add(ref _first, feature & _mask);
}
