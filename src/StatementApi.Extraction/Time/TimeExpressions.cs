using System.Collections.Immutable;

namespace StatementApi.Extraction.Time;

/// <summary>Look-ups in the layer of time expressions, which is ordered by token.</summary>
internal static class TimeExpressions
{
    /// <summary>Index of the first expression that starts at <paramref name="token"/> or later.</summary>
    public static int FirstFrom(this ImmutableArray<TimeExpression> expressions, int token)
    {
        var (low, high) = (0, expressions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = expressions[middle].FirstToken < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
