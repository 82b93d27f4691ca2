using System.Buffers;
using System.Numerics;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Links every token to its nearest earlier repetition, and marks capitalised tokens that the document also writes in lower case. One
/// pass over an open-addressing table; a token whose place is too crowded counts as unrepeated, so that no input makes this slow.
/// </summary>
internal static class TokenRepetitions
{
    private const int MaximumProbes = 8;
    private const uint Scatter = 0x9E3779B1;

    public static void Find(TokenFeatures tokens)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * tokens.Count));
        var latest = ArrayPool<int>.Shared.Rent(size);
        latest.AsSpan(0, size).Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            var slot = Slot(tokens.Form, latest, size, tokens.Form[i]);
            tokens.Previous[i] = slot < 0 ? -1 : latest[slot] - 1;
            if (slot >= 0)
            {
                latest[slot] = i + 1;
            }
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if ((tokens.Traits[i] & TokenTraits.Capitalised) != 0
                && Slot(tokens.Form, latest, size, tokens.Word[i]) is >= 0 and var slot
                && latest[slot] > 0)
            {
                tokens.Traits[i] |= TokenTraits.LowerElsewhere;
            }
        }

        ArrayPool<int>.Shared.Return(latest);
    }

    /// <summary>Where <paramref name="form"/> stands, or the free slot where it would; -1 where the place is too crowded.</summary>
    private static int Slot(uint[] forms, int[] latest, int size, uint form)
    {
        var slot = (int)(((form * Scatter) >> 7) & (uint)(size - 1));
        for (var probe = 0; probe < MaximumProbes; probe++)
        {
            if (latest[slot] == 0 || forms[latest[slot] - 1] == form)
            {
                return slot;
            }

            slot = (slot + 1) & (size - 1);
        }

        return -1;
    }
}
