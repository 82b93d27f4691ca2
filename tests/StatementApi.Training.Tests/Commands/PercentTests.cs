using StatementApi.Training.Commands;

namespace StatementApi.Training.Tests.Commands;

public sealed class PercentTests
{
    [Theory]
    [InlineData(0, "0.0")]
    [InlineData(1, "100.0")]
    [InlineData(0.5125, "51.2")]
    [InlineData(0.6225, "62.3")]
    [InlineData(0.0025, "0.2")]
    [InlineData(0.0075, "0.8")]
    [InlineData(0.62449, "62.4")]
    [InlineData(0.6245, "62.5")]
    public void Shares_are_rounded_to_the_even_digit_where_they_are_half_way(double share, string text) =>
        Assert.Equal(text, Percent.Of(share));
}
