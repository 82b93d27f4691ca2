using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Tests.Evaluation;

public sealed class ReliabilityTableTests
{
    [Fact]
    public void Decisions_are_gathered_by_tenths()
    {
        var table = ReliabilityTable.Of([(0.92, true), (0.98, false), (1.0, true), (0.0, false), (0.1, true)]);

        Assert.Equal(10, table.Bins.Length);
        Assert.Equal((3, 2), (table.Bins[9].Count, table.Bins[9].Right));
        Assert.Equal(2.9 / 3, table.Bins[9].MeanConfidence, 12);
        Assert.Equal((1, 0), (table.Bins[0].Count, table.Bins[0].Right));
        Assert.Equal((1, 1), (table.Bins[1].Count, table.Bins[1].Right));
    }

    [Fact]
    public void The_expected_error_is_the_mean_distance_of_confidence_and_truth() => Assert.Equal(
        ((2 * 0.2) + (1 * 0.75)) / 3,
        ReliabilityTable.Of([(0.7, true), (0.7, false), (0.25, true)]).ExpectedCalibrationError,
        12);

    [Fact]
    public void Without_decisions_there_is_no_error() => Assert.Equal(0, ReliabilityTable.Of([]).ExpectedCalibrationError);
}
