using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Time;

/// <summary>Look-ups in the layer of time expressions, which is ordered by token.</summary>
internal static class TimeExpressions
{
    /// <summary>Index of the first expression that starts at <paramref name="token"/> or later.</summary>
    public static int FirstFrom(this ImmutableArray<TimeExpression> expressions, int token) =>
        expressions.FirstFrom(token, static expression => expression.FirstToken);
}
