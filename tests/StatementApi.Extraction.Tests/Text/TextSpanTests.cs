using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 3, 2, 5, true)]
    [InlineData(0, 3, 3, 5, false)]
    [InlineData(2, 5, 0, 2, false)]
    [InlineData(0, 9, 4, 5, true)]
    [InlineData(4, 4, 0, 9, true)]
    public void Overlap_is_a_shared_code_unit(int s1, int e1, int s2, int e2, bool expected) =>
        Assert.Equal(expected, TextSpan.FromBounds(s1, e1).Overlaps(TextSpan.FromBounds(s2, e2)));

    [Fact]
    public void Bounds_in_the_wrong_order_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(3, 2));
}
