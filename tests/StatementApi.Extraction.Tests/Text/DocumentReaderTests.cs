using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Text;

public sealed class DocumentReaderTests
{
    private const char Separator = '|';

    public static TheoryData<string, string> Paragraphs => new()
    {
        { "", "" },
        { " \n\t\u00A0\r\n ", "" },
        { "One.", "One." },
        { "One.\n\nTwo.", "One.|Two." },
        { "One.\r\n\r\nTwo.\r\n", "One.|Two." },
        { "One.\r\rTwo.", "One.|Two." },
        { "One.\n \t \nTwo.", "One.|Two." },
        { "  One.\t\n\n\u00A0Two.  ", "One.|Two." },
        { "One.\u2028Two.\u2029three", "One.|Two.|three" },
        { "\uFEFFOne.\u200B", "One." },
    };

    public static TheoryData<string, string> LineEnds => new()
    {
        { "The minister said talks were\nunder way in Geneva.", "The minister said talks were_under way in Geneva." },
        { "The minister left.\nShe did not return.", "The minister left.|She did not return." },
        { "She called it “final.”\nThe envoy left.", "She called it “final.”|The envoy left." },
        { "Harbour talks resume in Oslo\nThe envoys met on Monday.", "Harbour talks resume in Oslo|The envoys met on Monday." },
        { "The envoy, a former judge,\nAnna Moreau, agreed.", "The envoy, a former judge,_Anna Moreau, agreed." },
        { "They were received by the\nPresident of the council.", "They were received by the_President of the council." },
        { "They were received by Mr.\nMoreau of the council.", "They were received by Mr._Moreau of the council." },
        { "The council heard:\nthe report was late.", "The council heard:|the report was late." },
        { "Points agreed\n- a ferry line\n- a lighthouse", "Points agreed|- a ferry line|- a lighthouse" },
        { "Posted by @HarbourWatch\nwe are ready to sail", "Posted by @HarbourWatch|we are ready to sail" },
        { "The minister said talks were\n    under way in Geneva.", "The minister said talks were_    under way in Geneva." },
        { "(With inputs from agencies)\nThe envoys met.", "(With inputs from agencies)|The envoys met." },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Blank_lines_end_paragraphs_and_white_space_around_them_is_left_out(string text, string expected) =>
        Assert.Equal(expected, Show(text));

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void A_single_line_end_ends_a_paragraph_unless_the_sentence_goes_on(string text, string expected) =>
        Assert.Equal(expected, Show(text).Replace('\n', '_'));

    [Fact]
    public void In_hard_wrapped_text_full_lines_wrap_even_before_capitals_and_short_or_indented_ones_part_paragraphs()
    {
        const string text = """
            The ferry ministers of four northern
            states agreed on a timetable. Norway
            Sweden and others had asked for one
            since the autumn.
            The Danish envoy said that no harbour
            would close before the spring: never.
              Two more ferries were ordered.
            """;

        Assert.Equal(
            [
                "The ferry ministers of four northern states agreed on a timetable. Norway Sweden and others had asked for one since the autumn.",
                "The Danish envoy said that no harbour would close before the spring: never.",
                "Two more ferries were ordered.",
            ],
            Show(text).ReplaceLineEndings(" ").Split(Separator));
    }

    [Fact]
    public void A_line_too_long_for_a_headline_that_breaks_off_goes_on_before_a_capital()
    {
        var line = string.Concat(Enumerable.Repeat("the long road to the harbour ", 6)) + "of Foreign Minister Anna";

        Assert.Single(DocumentReader.Read(line + "\nMoreau was closed.").Paragraphs);
    }

    [Fact]
    public void The_text_is_kept_as_it_came()
    {
        const string text = "\r\n A\u00A0b\uD800 \n";

        Assert.Same(text, DocumentReader.Read(text).Text);
    }

    private static string Show(string text) =>
        string.Join(Separator, DocumentReader.Read(text).Paragraphs.Select(paragraph => paragraph.In(text).ToString()));
}
