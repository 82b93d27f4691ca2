using System.Globalization;

namespace StatementApi.Benchmarks.Queries;

/// <summary>How fast a service answered.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="Sorted">The times of all requests in milliseconds, ascending.</param>
/// <param name="Failures">Number of answers that were none: 5xx, or no answer at all.</param>
internal sealed record Latencies(double PerSecond, double[] Sorted, int Failures)
{
    /// <summary>The time that a share of the requests kept to, in milliseconds.</summary>
    public double At(double share) => Sorted[Math.Min(Sorted.Length - 1, (int)(Sorted.Length * share))];

    /// <summary>The middle time, in milliseconds.</summary>
    public double Median => At(0.5);

    /// <summary>The time that 99 of 100 requests kept to, in milliseconds.</summary>
    public double P99 => At(0.99);

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{PerSecond,7:F0} a second, median {Median:F2} ms, p99 {P99:F2} ms{(Failures > 0 ? $", {Failures} FAILED" : "")}");
}
