using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StatementApi.Extraction.Syntax;

/// <summary>Finds the best of the scores that a <see cref="WeightTable"/> gives.</summary>
internal static class Scores
{
    /// <summary>
    /// The first class with the highest score among those from <paramref name="first"/> to <paramref name="end"/> (exclusive). The scores
    /// outside, up to whole vectors, are overwritten.
    /// </summary>
    public static int Best(Span<short> scores, int first, int end)
    {
        scores[..first].Fill(short.MinValue);
        scores[end..].Fill(short.MinValue);
        ref var start = ref MemoryMarshal.GetReference(scores);
        var highest = Vector256.LoadUnsafe(ref start);
        for (var i = Vector256<short>.Count; i < scores.Length; i += Vector256<short>.Count)
        {
            highest = Vector256.Max(highest, Vector256.LoadUnsafe(ref start, (nuint)i));
        }

        return first + scores[first..].IndexOf(Highest(highest));
    }

    private static short Highest(Vector256<short> vector)
    {
        var half = Vector128.Max(vector.GetLower(), vector.GetUpper());
        half = Vector128.Max(half, Vector128.Shuffle(half.AsInt64(), Vector128.Create(1L, 0L)).AsInt16());
        half = Vector128.Max(half, Vector128.Shuffle(half.AsInt32(), Vector128.Create(1, 0, 3, 2)).AsInt16());
        return Math.Max(half[0], half[1]);
    }
}
