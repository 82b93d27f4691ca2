using System.Collections.Immutable;
using StatementApi.Extraction.Lexicons;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Topics;

namespace StatementApi.Extraction.Tests.Topics;

public class TopicTaggerTests
{
    [Theory]
    [InlineData("The truce must hold.", "ceasefire")]
    [InlineData("CEASEFIRE now, said the banner", "ceasefire")]
    [InlineData("Tariffs hurt exporters and tariffs hurt buyers.", "tariffs, trade")]
    [InlineData("Security guarantees come before any deal on territory.", "security guarantees, territory")]
    [InlineData("Inspectors entered the nuclear power plant.", "nuclear power")]
    [InlineData("The IAEA counted centrifuges.", "nuclear programme")]
    [InlineData("NATO’s expansion was raised.", "NATO membership")]
    [InlineData("Four drones and a cruise missile fell on the harbour.", "drones, missiles, grain and shipping")]
    [InlineData("The asylum-seekers wait for visas.", "migration")]
    [InlineData("A fair wind, nothing more.", "")]
    [InlineData("", "")]
    public void Topics_are_named_once_in_order_of_first_occurrence(string text, string topics) =>
        Assert.Equal(topics, Tag(text, new TextSpan(0, text.Length)));

    [Theory]
    [InlineData("nuclear talks", "nuclear programme")]
    [InlineData("nuclear weapons talks", "nuclear weapons")]
    [InlineData("military aid and food aid", "military aid, humanitarian aid")]
    [InlineData("nuclear drones", "drones")]
    public void Longest_form_counts_and_an_unfinished_one_gives_way(string text, string topics) =>
        Assert.Equal(topics, Tag(text, new TextSpan(0, text.Length)));

    [Theory]
    [InlineData("They crossed in good health.", "")]
    [InlineData("The ministry of health sent vaccines.", "health")]
    [InlineData("There is light at the end of the tunnel, and a storm of protest.", "")]
    [InlineData("The tunnel was closed by the storm.", "transport, disasters")]
    [InlineData("He had a heart attack after the attack.", "attacks")]
    [InlineData("We must build bridges, not burn bridges; the bridge is gone.", "transport")]
    [InlineData("The political climate harms the climate.", "climate")]
    public void An_idiom_is_about_nothing_that_its_words_name(string text, string topics) =>
        Assert.Equal(topics, Tag(text, new TextSpan(0, text.Length)));

    [Fact]
    public void Only_the_given_spans_are_read()
    {
        const string text = "“No peace,” he said of the ceasefire, “without sanctions and talks.”";
        Assert.Equal("sanctions", Tag(text, new TextSpan(0, 11), TextSpan.FromBounds(text.IndexOf("“without", StringComparison.Ordinal), text.Length)));
    }

    [Fact]
    public void Form_does_not_run_across_two_spans()
    {
        const string text = "peace, he said, talks";
        Assert.Equal("", Tag(text, new TextSpan(0, 5), new TextSpan(16, 5)));
    }

    [Fact]
    public void Every_form_of_the_list_is_found_as_its_topic()
    {
        foreach (var row in LexiconReader.Rows("topics.tsv", columns: 2))
        {
            Assert.Equal((row[0], row[1] == "-" ? "" : row[1]), (row[0], Tag(row[0], new TextSpan(0, row[0].Length))));
        }
    }

    private static string Tag(string text, params ImmutableArray<TextSpan> spans)
    {
        var document = DocumentReader.Read(text);
        return string.Join(", ", TopicTagger.Tag(document, Tokenizer.Tokenize(document), spans));
    }
}
