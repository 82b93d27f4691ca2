using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Orr left. She stayed! Why? Nobody knew.", "Orr left.|She stayed!|Why?|Nobody knew.")]
    [InlineData("Prices rose 5.5 per cent. A day later they fell.", "Prices rose 5.5 per cent.|A day later they fell.")]
    [InlineData("it is over. we go home.", "it is over.|we go home.")]
    [InlineData("No point at the end", "No point at the end")]
    [InlineData("It is over.Orr left.", "It is over.|Orr left.")]
    public void Final_punctuation_ends_a_sentence(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Mr. Orr met Gen. Vale. Dr. Lind did not.", "Mr. Orr met Gen. Vale.|Dr. Lind did not.")]
    [InlineData("J. D. Orr met George W. Vale in St. Gallen. He left.", "J. D. Orr met George W. Vale in St. Gallen.|He left.")]
    [InlineData("The U.S. Senate voted. They left the U.S. The rest stayed.", "The U.S. Senate voted.|They left the U.S.|The rest stayed.")]
    [InlineData("At 5 p.m. Monday they met. They left at 6 p.m. On Tuesday they met again.", "At 5 p.m. Monday they met.|They left at 6 p.m.|On Tuesday they met again.")]
    [InlineData("Order No. 5 was read. No. It was not.", "Order No. 5 was read.|No.|It was not.")]
    [InlineData("Robert C. \"Bob\" Vale spoke. He left.", "Robert C. \"Bob\" Vale spoke.|He left.")]
    [InlineData("Boats, nets, etc. Critics left.", "Boats, nets, etc.|Critics left.")]
    [InlineData("OSLO, Sept. 3 (Meridian) — Envoys met. They ate.", "OSLO, Sept. 3 (Meridian) — Envoys met.|They ate.")]
    [InlineData("Two firms, Vale Inc. and Orr Co., merged. They grew.", "Two firms, Vale Inc. and Orr Co., merged.|They grew.")]
    public void Abbreviations_and_initials_do_not(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("“It is over.” He left.", "“It is over.”|He left.")]
    [InlineData("\"It is over.\" \"Is it?\"", "\"It is over.\"|\"Is it?\"")]
    [InlineData("``It is over.'' He left.", "``It is over.''|He left.")]
    [InlineData("‘It is “over.”’ He left.", "‘It is “over.”’|He left.")]
    [InlineData("(It is over.) He left [again.] So be it.", "(It is over.)|He left [again.]|So be it.")]
    [InlineData("It is “over”. «Non.» Oui.", "It is “over”.|«Non.»|Oui.")]
    public void Closing_marks_and_brackets_stay_with_their_sentence(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("We did it!!! 🎉🎉 Now rest.", "We did it!!! 🎉🎉|Now rest.")]
    [InlineData("It cost a lot. $5 is a lot.", "It cost a lot.|$5 is a lot.")]
    public void An_emoji_belongs_to_the_sentence_before_it(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("1. The parties agree. 2. They sign.", "1. The parties agree.|2. They sign.")]
    [InlineData("It was 5. They left.", "It was 5.|They left.")]
    public void A_list_item_keeps_its_number(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("“Is it over?” he asked. He left.", "“Is it over?” he asked.|He left.")]
    [InlineData("“Is it over?” Foreign Minister Anna Lind asked on Monday. She left.", "“Is it over?” Foreign Minister Anna Lind asked on Monday.|She left.")]
    [InlineData("“Never!” Lind told reporters. She left.", "“Never!” Lind told reporters.|She left.")]
    [InlineData("“Is it over?” Lind said the talks would go on.", "“Is it over?”|Lind said the talks would go on.")]
    [InlineData("“Is it over?” The envoy left.", "“Is it over?”|The envoy left.")]
    public void A_report_after_a_quoted_question_belongs_to_it(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Wait... what? No … He left.", "Wait... what?|No …|He left.")]
    [InlineData("It went on . . . and on. He left.", "It went on . . . and on.|He left.")]
    [InlineData("Hooray! said the crowd. It left.", "Hooray! said the crowd.|It left.")]
    [InlineData("The singer i.am.well spoke. He left.", "The singer i.am.well spoke.|He left.")]
    public void Ellipses_and_marks_inside_names_end_none_before_lower_case(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void A_paragraph_ends_its_sentence_whatever_it_ends_with()
    {
        const string text = "Harbour talks resume\n\nThe envoys, Mr.\n\nOrr and";

        Assert.Equal("Harbour talks resume|The envoys, Mr.|Orr and", Show(text));
        Assert.Equal([0, 1, 2], Sentences(text).Select(sentence => sentence.Paragraph));
    }

    private static Sentence[] Sentences(string text)
    {
        var document = DocumentReader.Read(text);
        return [.. SentenceSplitter.Split(document, Tokenizer.Tokenize(document))];
    }

    private static string Show(string text) =>
        string.Join('|', Sentences(text).Select(sentence => sentence.Span.In(text).ToString()));
}
