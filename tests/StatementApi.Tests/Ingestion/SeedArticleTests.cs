using StatementApi.Ingestion;

namespace StatementApi.Tests.Ingestion;

public sealed class SeedArticleTests
{
    [Fact]
    public void Front_matter_becomes_metadata_and_the_rest_text()
    {
        var article = SeedArticle.Parse("---\r\ntitle: \"A: b\"\r\npublisher: Wire\r\npublishedOn: 2026-03-03\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n", "a.md");
        Assert.Equal(("A: b", "Wire", new DateOnly(2026, 3, 3), "en"), (article.Title, article.Publisher, article.PublishedOn, article.Language));
        Assert.Equal("One.\n\nTwo.", article.Text);
    }

    [Theory]
    [InlineData("No fence.")]
    [InlineData("---\ntitle: never closed\n\nText.")]
    [InlineData("---\npublishedOn: soon\n---\nText.")]
    [InlineData("---\npublishedOn: 1246-01-01\n---\nText.")]
    public void Wrong_front_matter_is_refused_by_file(string markdown) =>
        Assert.Contains("a.md", Assert.Throws<FormatException>(() => SeedArticle.Parse(markdown, "a.md")).Message);
}
