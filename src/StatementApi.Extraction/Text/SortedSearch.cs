using System.Collections.Immutable;

namespace StatementApi.Extraction.Text;

/// <summary>Binary search among things that ascend by some place in the text.</summary>
internal static class SortedSearch
{
    /// <summary>Index of the first item whose place is <paramref name="position"/> or behind it; the number of items where none is.</summary>
    /// <param name="items">The items, ascending by <paramref name="placeOf"/>.</param>
    /// <param name="position">An offset or an index.</param>
    /// <param name="placeOf">The place of an item, in the same unit.</param>
    public static int FirstFrom<T>(this ImmutableArray<T> items, int position, Func<T, int> placeOf) => FirstFrom(items.AsSpan(), position, placeOf);

    /// <inheritdoc cref="FirstFrom{T}(ImmutableArray{T}, int, Func{T, int})"/>
    public static int FirstFrom<T>(ReadOnlySpan<T> items, int position, Func<T, int> placeOf)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = placeOf(items[middle]) < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
