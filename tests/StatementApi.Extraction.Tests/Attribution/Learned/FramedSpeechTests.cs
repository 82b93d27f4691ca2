using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

public sealed class FramedSpeechTests
{
    [Theory]
    [InlineData("“The river is ours to look after, and we have not.” — Anna Lind", "Anna Lind")]
    [InlineData("“The river is ours to look after, and we have not.”\n\n― Anna Lind, teacher", "Anna Lind")]
    [InlineData("“The river is ours to look after, and we have not.” – Anna Lind (Harwell)", "Anna Lind")]
    public void A_signed_quotation_is_the_signers(string text, string signer)
    {
        var found = Assert.Single(LearnedText.Attribute(text));

        Assert.Equal(signer, In(text, found.Source));
        Assert.Equal("“The river is ours to look after, and we have not.”", In(text, Assert.Single(found.Content)));
    }

    [Fact]
    public void Signed_quotations_follow_upon_each_other()
    {
        const string text = "“It was a bad night.” ― Anna Lind “I could not watch.” ― Carl Berg";

        Assert.Equal(["Anna Lind", "Carl Berg"], LearnedText.Attribute(text).Select(relation => In(text, relation.Source)));
    }

    /// <summary>Readers who write to a newspaper mix single and double marks.</summary>
    [Fact]
    public void Among_signed_quotations_one_whose_inner_marks_do_not_match_is_whole()
    {
        const string last = "“We know the saying ‘Water has no enemies.” And that is all it has “left to say’.”";
        const string text = "“It was a bad night.” ― Anna Lind\n\n“I could not watch.” ― Carl Berg\n\n" + last + " ― Dora Holm, Harwell";

        var signed = LearnedText.Attribute(text).Single(found => In(text, found.Source) == "Dora Holm");

        Assert.Equal(last, In(text, Assert.Single(signed.Content)));
    }

    [Fact]
    public void The_turns_of_a_transcript_are_their_speakers()
    {
        const string text = "LIND: Will you close the school?\n\nBERG: Nobody wants that.\n\nLIND: But will you?";

        Assert.Equal(
            ["Will you close the school", "Nobody wants that", "But will you"],
            LearnedText.Attribute(text).Select(relation => In(text, Assert.Single(relation.Content))));
    }

    /// <summary>A printed interview opens its quotation anew at every paragraph.</summary>
    [Fact]
    public void A_turn_goes_on_in_the_paragraphs_that_reopen_its_quotation()
    {
        const string text = "“LIND: Will you close the school?\n\n“BERG: Nobody wants that.\n\n“Not this year, anyway.\n\n“LIND: But will you?”";

        var turn = LearnedText.Attribute(text).Single(found => In(text, found.Source) == "BERG");

        Assert.Contains("Not this year", text[turn.Content[0].Start..turn.Content[^1].End], StringComparison.Ordinal);
        Assert.DoesNotContain("But will you", text[turn.Content[0].Start..turn.Content[^1].End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE: The school has been closed since Monday.")]
    [InlineData("The school — Anna Lind’s old one — was closed on Monday.")]
    public void Other_colons_and_dashes_attribute_nothing(string text) => Assert.Empty(LearnedText.Attribute(text));

    private static string In(string text, TextSpan? span) => span is { } found ? text.Substring(found.Start, found.Length) : string.Empty;
}
