using StatementApi.Ingestion;

namespace StatementApi.Tests.Ingestion;

public sealed class TextCleaningTests
{
    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\uFEFFa", "a")]
    [InlineData(" a \t", " a \t")]
    [InlineData("cafe\u0301 \u00A0\u200B", "cafe\u0301 \u00A0\u200B")]
    public void Only_the_byte_order_mark_and_line_ends_change(string sent, string stored) =>
        Assert.Equal(stored, TextCleaning.Clean(sent));

    [Fact]
    public void Cleaning_twice_changes_nothing_more() =>
        Assert.Equal(TextCleaning.Clean("\uFEFFa\r\n\r\nb"), TextCleaning.Clean(TextCleaning.Clean("\uFEFFa\r\n\r\nb")));
}
