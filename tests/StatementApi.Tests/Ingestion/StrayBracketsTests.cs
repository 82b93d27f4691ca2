using StatementApi.Ingestion;

namespace StatementApi.Tests.Ingestion;

public sealed class StrayBracketsTests
{
    [Theory]
    [InlineData("<", 200_000, true)]
    [InlineData("< ", 100_000, true)]
    [InlineData("<<p>", 100_000, true)]
    [InlineData("<p>It rained.</p>", 100_000, false)]
    [InlineData("<!-- a --><?b?>", 100_000, false)]
    [InlineData("<script>for (i=0;i<9;i++) if (a < b) c();</script>", 500, false)]
    [InlineData("&lt;", 200_000, false)]
    [InlineData("", 1, false)]
    public void Only_a_page_made_of_them_is_refused(string part, int times, bool refused) =>
        Assert.Equal(refused, StrayBrackets.FaultOf(string.Concat(Enumerable.Repeat(part, times))) is not null);
}
