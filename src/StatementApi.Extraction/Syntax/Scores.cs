using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StatementApi.Extraction.Syntax;

/// <summary>Finds the best of the scores that a <see cref="WeightTable"/> gives.</summary>
internal static class Scores
{
    /// <summary>
    /// The first class with the highest score among those from <paramref name="first"/> to <paramref name="end"/> (exclusive); as
    /// long as whole vectors.
    /// </summary>
    public static int Best(ReadOnlySpan<short> scores, int first, int end)
    {
        ref readonly var start = ref MemoryMarshal.GetReference(scores);
        var highest = Vector256.Create(short.MinValue);
        for (var i = 0; i < end; i += Vector256<short>.Count)
        {
            var places = Vector256<short>.Indices + Vector256.Create((short)i);
            var isOutside = Vector256.LessThan(places, Vector256.Create((short)first)) | Vector256.GreaterThanOrEqual(places, Vector256.Create((short)end));
            var block = Vector256.LoadUnsafe(in start, (nuint)i);
            highest = Vector256.Max(highest, Vector256.ConditionalSelect(isOutside, Vector256.Create(short.MinValue), block));
        }

        return first + scores[first..end].IndexOf(Highest(highest));
    }

    private static short Highest(Vector256<short> vector)
    {
        var half = Vector128.Max(vector.GetLower(), vector.GetUpper());
        half = Vector128.Max(half, Vector128.Shuffle(half.AsInt64(), Vector128.Create(1L, 0L)).AsInt16());
        half = Vector128.Max(half, Vector128.Shuffle(half.AsInt32(), Vector128.Create(1, 0, 3, 2)).AsInt16());
        return Math.Max(half[0], half[1]);
    }
}
