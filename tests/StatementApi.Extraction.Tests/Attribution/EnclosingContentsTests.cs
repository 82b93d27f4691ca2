using System.Collections.Immutable;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution;

public sealed class EnclosingContentsTests
{
    /// <summary>Each attribution as "content@place", both as "start-end".</summary>
    [Theory]
    [InlineData("0-10@12-14", "-1")]
    [InlineData("0-40@42-44 5-20@22-24", "-1 0")]
    [InlineData("0-40@42-44 5-38@22-24 8-20@30-32", "-1 0 1")]
    [InlineData("0-30@32-34 10-40@5-7", "-1 0")]
    [InlineData("10-40@5-7 0-30@32-34", "1 -1")]
    [InlineData("0-30@32-34 10-35@40-42 20-50@5-7", "-1 2 0")]
    public void The_smallest_content_around_the_place_encloses_and_nothing_itself(string attributions, string parents)
    {
        var parts = attributions.Split(' ').Select(attribution => attribution.Split('@')).ToArray();
        ImmutableArray<TextSpan>[] contents = [.. parts.Select(part => ImmutableArray.Create(Span(part[0])))];
        TextSpan[] places = [.. parts.Select(part => Span(part[1]))];

        Assert.Equal(parents, string.Join(' ', EnclosingContents.Of(contents, places)));
    }

    private static TextSpan Span(string bounds) => TextSpan.FromBounds(int.Parse(bounds.Split('-')[0]), int.Parse(bounds.Split('-')[1]));
}
