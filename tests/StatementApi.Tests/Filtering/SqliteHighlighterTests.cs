using StatementApi.Filtering;

namespace StatementApi.Tests.Filtering;

public sealed class SqliteHighlighterTests
{
    [Theory]
    [InlineData("peace", "Peace, or no PEACE.", "[Peace], or no [PEACE].")]
    [InlineData("resume", "The Résumé of the résume\u0301.", "The [Résumé] of the [résume\u0301].")]
    [InlineData("RÉSUMÉ", "a resume", "a [resume]")]
    [InlineData("sanct*", "sanctions, sanctioned, unsanctioned", "[sanctions], [sanctioned], unsanctioned")]
    [InlineData("\"must hold\"", "It must hold; hold it must.", "It [must hold]; hold it must.")]
    [InlineData("\"must hold", "It must hold; hold it must.", "It [must] [hold]; [hold] it [must].")]
    [InlineData("peace -war", "peace at last", "[peace] at last")]
    [InlineData("peace -war", "peace and war", "peace and war")]
    [InlineData("ukraine", "Ukraine’s grain, “Ukraine”", "[Ukraine]’s grain, “[Ukraine]”")]
    [InlineData("cease-fire", "a cease-fire, a cease fire", "a [cease-fire], a [cease fire]")]
    [InlineData("peace", "🙂 peace 🙂 peace", "🙂 [peace] 🙂 [peace]")]
    [InlineData("peace", "\u0001peace\u0002 \u0002peace\u0001", "\u0001[peace]\u0002 \u0002[peace]\u0001")]
    [InlineData("peace AND OR NOT", "peace and or not", "[peace] [and] [or] [not]")]
    [InlineData("мир", "Мир и мира", "[Мир] и мира")]
    public void Matched_words_are_marked_as_the_index_matches_them(string words, string text, string expected)
    {
        var spans = Assert.Single(SqliteHighlighter.Highlight(FullTextQuery.Of(SearchExpression.Parse(words)), [text]));
        var marked = text;
        foreach (var span in spans.Reverse())
        {
            marked = marked.Insert(span.End, "]").Insert(span.Start, "[");
        }

        Assert.Equal(expected, marked);
    }

    [Fact]
    public void Each_text_has_its_own_and_none_has_none()
    {
        var spans = SqliteHighlighter.Highlight("\"b\"", ["a", "b", "a b"]);
        Assert.Equal([0, 1, 1], spans.Select(one => one.Count));
        Assert.Empty(SqliteHighlighter.Highlight("\"b\"", []));
    }
}
