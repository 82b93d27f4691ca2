using StatementApi.Extraction.Tests.Mentions;

namespace StatementApi.Extraction.Tests;

public sealed class MentionedActorsTests
{
    private static readonly StatementExtractor Extractor = new(Article.Known);

    [Theory]
    [InlineData("Solberg said Russia would not wait for Norway.", "Russia; Norway")]
    [InlineData("Peskov said that Norway was late and that Norway knew it.", "Norway")]
    [InlineData("Dmitry Peskov said Peskov was right.", "")]
    [InlineData("Dmitry Peskov said he would go to Norway.", "Norway")]
    [InlineData("Dmitry Peskov told Norway that it was “playing with ice.”", "")]
    [InlineData("“Norway is late,” Dmitry Peskov said.", "Norway")]
    [InlineData("“We are ready,” Dmitry Peskov told Norway.", "")]
    [InlineData("Harbour master Wayra Quilla said the ferry would sail.", "")]
    [InlineData("Peskov said that Anna Quilla was wrong.", "")]
    [InlineData("Peskov said that Anna Quilla was wrong. “No,” Anna Quilla said.", "Anna Quilla|")]
    public void A_statement_mentions_known_actors_other_than_its_speaker(string text, string expected)
    {
        var statements = Extractor.Extract(text, new DateOnly(2025, 3, 3)).Statements;
        Assert.Equal(expected, string.Join('|', statements.Select(one => string.Join("; ", one.Mentions.Select(mentioned => mentioned.Actor.Name)))));
    }

    [Fact]
    public void The_words_of_a_mention_stand_in_the_content()
    {
        const string Text = "“Norway,” Dmitry Peskov said, “is late.”";
        var statement = Assert.Single(Extractor.Extract(Text).Statements);
        var mention = Assert.Single(statement.Mentions).Mention!.Value;
        Assert.Equal("Norway", mention.In(Text).ToString());
        Assert.Contains(statement.Content, piece => piece.Start <= mention.Start && mention.End <= piece.End);
    }

    [Fact]
    public void An_addressee_who_is_mentioned_again_is_mentioned()
    {
        var statement = Assert.Single(Extractor.Extract("Solberg urged Russia to wait until Norway and Russia agree.").Statements);
        Assert.Contains(statement.Mentions, mentioned => mentioned.Actor.Name == "Norway");
        Assert.DoesNotContain(statement.Mentions, mentioned => statement.Addressees.Any(one => one.Mention == mentioned.Mention));
    }
}
