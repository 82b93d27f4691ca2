using System.Collections.Immutable;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Topics;

namespace StatementApi.Extraction.Tests.Topics;

public class KeyPhraseFinderTests
{
    [Theory]
    [InlineData("[the border crossing would reopen within days]", "border crossing")]
    [InlineData("[Undersea cables are a matter for the alliance]", "undersea cables")]
    [InlineData("[an arrangement for the Red Cross and the North Sea]", "Red Cross, North Sea")]
    [InlineData("[the proposed prisoner exchange was a gift to smugglers]", "prisoner exchange")]
    [InlineData("[they discussed energy prices, a peace plan and the vote on fishing rights]", "energy prices, peace plan, fishing rights")]
    [InlineData("[We have waited long enough]", "")]
    [InlineData("[a very long and frankly quite unlikely process]", "")]
    [InlineData("[]", "")]
    public void Noun_phrases_are_told_from_the_words_between(string text, string phrases) => Assert.Equal(phrases, Find(text));

    [Theory]
    [InlineData("[the compact is signed] and [nobody reads the compact]", "compact | compact")]
    [InlineData("[the compact is signed] and [nobody reads it]", " | ")]
    [InlineData("[Moscow expects it] while [he flew to Moscow]", "Moscow | Moscow")]
    [InlineData("[the water compact, the flow table, the dry delta and the compensation fund] before [a compensation fund]",
        "compensation fund, water compact, flow table | compensation fund")]
    public void What_the_article_repeats_comes_first(string text, string phrases) => Assert.Equal(phrases, Find(text));

    [Fact]
    public void A_word_that_two_contents_share_because_one_encloses_the_other_is_no_repetition()
    {
        const string text = "the envoy said a bucket";
        var document = DocumentReader.Read(text);
        var (outer, inner) = (new TextSpan(0, text.Length), TextSpan.FromBounds(15, text.Length));
        Assert.All(KeyPhraseFinder.Find(document, Tokenizer.Tokenize(document), [[outer], [inner]]), phrases => Assert.Empty(phrases));
    }

    [Fact]
    public void Endless_words_are_no_phrase() => Assert.Equal("", Find($"[the {new string('a', 100_000)} and {new string('b', 100)} Bay]"));

    [Fact]
    public void A_phrase_does_not_run_across_two_pieces()
    {
        const string text = "a border, he said, crossing";
        var document = DocumentReader.Read(text);
        Assert.Equal([[]], KeyPhraseFinder.Find(document, Tokenizer.Tokenize(document), [[new TextSpan(0, 8), new TextSpan(19, 8)]]));
    }

    /// <summary>The phrases of the contents in square brackets, one after the other.</summary>
    private static string Find(string marked)
    {
        var contents = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        for (var open = marked.IndexOf('['); open >= 0; open = marked.IndexOf('[', open + 1))
        {
            contents.Add([TextSpan.FromBounds(open + 1, marked.IndexOf(']', open))]);
        }

        var document = DocumentReader.Read(marked);
        return string.Join(" | ", KeyPhraseFinder.Find(document, Tokenizer.Tokenize(document), contents)
            .Select(phrases => string.Join(", ", phrases)));
    }
}
