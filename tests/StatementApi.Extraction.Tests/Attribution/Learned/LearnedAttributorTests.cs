using System.Collections.Immutable;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

public sealed class LearnedAttributorTests
{
    [Theory]
    [InlineData("[The minister] {said} <the talks had failed>.")]
    [InlineData("[Governor Anna Lindqvist] {said} <the state would sue the company>.")]
    [InlineData("<“We will not sign this treaty,”> [the president] {said}.")]
    [InlineData("<“We will not sign this treaty,”> [the president] {said}. <“It is a bad deal.”>")]
    [InlineData("<“That,”> [she] {said}, <“is not what we agreed.”>")]
    [InlineData("<Prices fell by a third>, {according to} [the report].")]
    [InlineData("<The bridge will stay closed until June>, [the mayor] {said}.")]
    [InlineData("[Marta Oyelaran] {believes} <the court will side with her>.")]
    public void An_attribution_has_its_source_cue_and_content(string marked)
    {
        var gold = AnnotatedParagraph.Parse(marked);

        var found = Assert.Single(LearnedText.Attribute(gold.Text));

        Assert.Equal(gold.Source, found.Source);
        Assert.Equal(gold.Cue, found.Cue?.Span);
        Assert.Equal(gold.Content.Select(Words(gold.Text)), found.Content.Select(Words(gold.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Said")]
    [InlineData("The council met on Tuesday in the old town hall.")]
    [InlineData("“”")]
    public void Text_without_an_attribution_has_none(string text) => Assert.Empty(LearnedText.Attribute(text));

    [Theory]
    [InlineData("said ", 5_000)]
    [InlineData("He said that ", 2_000)]
    [InlineData("“", 10_000)]
    [InlineData("“No,” he said. ", 2_000)]
    [InlineData("THE MINISTER SAID NO. ", 2_000)]
    [InlineData("tlie rninister sa1d n0 . . ", 2_000)]
    public void A_long_text_of_any_pattern_is_attributed_within_its_bounds(string pattern, int times)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, times));

        foreach (var relation in LearnedText.Attribute(text))
        {
            AssertInOrder(relation, text);
        }
    }

    [Fact]
    public void Confidence_is_a_probability() =>
        Assert.All(LearnedText.Attribute(OwnArticles.All), relation => Assert.InRange(relation.Confidence, 0, 1));

    [Fact]
    public void A_text_is_attributed_the_same_way_every_time() =>
        Assert.Equal(
            LearnedText.Attribute(OwnArticles.All).Select(relation => (relation.Source, relation.Cue, relation.Confidence)),
            LearnedText.Attribute(OwnArticles.All).Select(relation => (relation.Source, relation.Cue, relation.Confidence)));

    /// <summary>The guard on the weights: far below what they reach, and far above what damaged ones would.</summary>
    [Fact]
    public void Most_attributions_of_our_own_articles_are_found()
    {
        var paragraphs = OwnArticles.Paragraphs;
        var found = LearnedText.Attribute(OwnArticles.All);

        var (contents, sources) = (0, 0);
        foreach (var (gold, offset) in paragraphs)
        {
            var match = found.FirstOrDefault(relation => gold.Cue is { } cue && relation.Cue?.Span.Overlaps(new TextSpan(cue.Start + offset, cue.Length)) == true);
            contents += match is not null && Overlap(gold.Content, match.Content, offset) >= 0.5 ? 1 : 0;
            sources += match?.Source is { } source && gold.Source is { } right && source.Overlaps(new TextSpan(right.Start + offset, right.Length)) ? 1 : 0;
        }

        Assert.InRange(contents, (int)(0.8 * paragraphs.Count), paragraphs.Count);
        Assert.InRange(sources, (int)(0.8 * paragraphs.Count), paragraphs.Count);
        Assert.InRange(found.Length, (int)(0.8 * paragraphs.Count), (int)(1.4 * paragraphs.Count));
    }

    private static Func<TextSpan, string> Words(string text) =>
        span => text.Substring(span.Start, span.Length).Trim('“', '”', ',', '.', ' ');

    private static double Overlap(ImmutableArray<TextSpan> gold, ImmutableArray<TextSpan> found, int offset)
    {
        var right = gold.SelectMany(span => Enumerable.Range(span.Start + offset, span.Length)).ToHashSet();
        var predicted = found.SelectMany(span => Enumerable.Range(span.Start, span.Length)).ToHashSet();
        return (double)right.Intersect(predicted).Count() / right.Union(predicted).Count();
    }

    private static void AssertInOrder(AttributionRelation relation, string text)
    {
        var position = 0;
        foreach (var piece in relation.Content)
        {
            Assert.InRange(piece.Start, position, text.Length);
            Assert.InRange(piece.End, piece.Start + 1, text.Length);
            position = piece.End;
        }
    }
}
