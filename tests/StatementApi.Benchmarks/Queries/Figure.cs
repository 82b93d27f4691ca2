using System.Globalization;

namespace StatementApi.Benchmarks.Queries;

/// <summary>A measured figure beside what was asked.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Measured">What came out.</param>
/// <param name="IsReached">Whether it is what was asked.</param>
internal sealed record Figure(string What, string Asked, string Measured, bool IsReached)
{
    /// <summary>A figure that must not be more.</summary>
    public static Figure AtMost(string what, double most, double value, string unit) =>
        new(what, $"at most {Round(most)} {unit}", $"{Round(value)} {unit}", value <= most);

    /// <summary>A figure that must not be less.</summary>
    public static Figure AtLeast(string what, double least, double value, string unit) =>
        new(what, $"at least {Round(least)} {unit}", $"{Round(value)} {unit}", value >= least);

    /// <inheritdoc />
    public override string ToString() => $"| {What} | {Asked} | {Measured} | {(IsReached ? "yes" : "NO")} |";

    private static string Round(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
