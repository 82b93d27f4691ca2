namespace StatementApi.Extraction.Tests.Attribution;

/// <summary>Sixty-four kibibytes of one pattern. Nothing is timed: a rule that were cubic, or quadratic with a large factor, would not come back.</summary>
public sealed class AttributorLinearTimeTests
{
    private const int Length = 1 << 16;

    [Theory]
    [InlineData("said ")]
    [InlineData("and said ")]
    [InlineData("Solberg said ")]
    [InlineData("Solberg said that ")]
    [InlineData("who said ")]
    [InlineData(", saying ")]
    [InlineData(", said, ")]
    [InlineData("“ ")]
    [InlineData("“said")]
    [InlineData("“Yes,” she said. ")]
    [InlineData("“Yes. ” ")]
    [InlineData("“Yes.\n\n")]
    [InlineData("according to ")]
    [InlineData("in in a statement ")]
    [InlineData("now now ")]
    public void A_long_text_of_any_pattern_is_attributed(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length));
        Assert.All(Attributed.Read(text).Relations, relation => Assert.InRange(relation.Content[^1].End, 1, text.Length));
    }
}
