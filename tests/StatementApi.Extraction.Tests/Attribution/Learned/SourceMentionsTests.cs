using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Tests.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

public sealed class SourceMentionsTests
{
    [Theory]
    [InlineData("Kremlin spokesman Dmitry Peskov", "Kremlin spokesman Dmitry Peskov")]
    [InlineData("The mayor, Astri Solberg", "Astri Solberg")]
    [InlineData("Solberg’s chief of staff", "Solberg’s chief of staff")]
    [InlineData("A lawyer for Astri Solberg", "A lawyer for Astri Solberg")]
    [InlineData("It", null)]
    public void A_name_goes_before_a_description_that_it_is_no_part_of(string source, string? mention)
    {
        var article = Article.Read(source + " rained.");

        var best = SourceMentions.Best(article.Mentions, new TextSpan(0, source.Length));

        Assert.Equal(mention, best < 0 ? null : article.TextOf(article.Mentions[best].Span));
    }
}
