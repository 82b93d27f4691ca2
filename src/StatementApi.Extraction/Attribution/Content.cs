using System.Collections.Immutable;

namespace StatementApi.Extraction.Attribution;

/// <summary>A run of units, both ends included.</summary>
internal readonly record struct UnitRange(int First, int Last);

/// <summary>What a cue announces.</summary>
/// <param name="Pieces">In text order.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Confidence">How often the rule is right, 0 to 1.</param>
internal sealed record Content(ImmutableArray<UnitRange> Pieces, string Rule, double Confidence)
{
    public static Content Of(UnitRange piece, string rule, double confidence) => new([piece], rule, confidence);
}
