using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("“We go,” she said. “Now.”", "“We go,”|“Now.”")]
    [InlineData("\"We go,\" she said. \"Now.\"", "\"We go,\"|\"Now.\"")]
    [InlineData("‘We go,’ she said. 'Now.'", "‘We go,’|'Now.'")]
    [InlineData("„Wir gehen“, sagte sie. »Jetzt«", "„Wir gehen“|»Jetzt«")]
    [InlineData("«Oui», « non », ‹si›", "«Oui»|« non »|‹si›")]
    [InlineData("``We go,'' she said. ''Now.''", "``We go,''|''Now.''")]
    [InlineData("「行く」と『言った』", "「行く」|『言った』")]
    [InlineData("The mayor calls Anna \"Unfit\" To Lead.", "\"Unfit\"")]
    [InlineData("Hale calls Lind \"Crooked\" In Speech.", "\"Crooked\"")]
    [InlineData("Mary \"Mo,\" Hale says.", "\"Mo,\"")]
    [InlineData("a \"word\"-based (\"bracketed\") —\"dashed\"— list: \"\"", "\"word\"|\"bracketed\"|\"dashed\"|\"\"")]
    [InlineData("an “ aired ” mark", "“ aired ”")]
    [InlineData("\"...and so,\" she said, '…we left'...", "\"...and so,\"|'…we left'")]
    public void Marks_of_every_shape_pair(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("”We go,” she said. “Now.“", "”We go,”|“Now.“")]
    [InlineData("\"We go,” she said. “Now.\"", "\"We go,”|“Now.\"")]
    [InlineData("’We go,’ she said.", "’We go,’")]
    public void Marks_that_point_the_wrong_way_pair_by_their_place(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The envoys’ talks and James' aide didn’t fail.")]
    [InlineData("'Tis the ’90s, rock ’n’ roll and o’clock.")]
    [InlineData("He is 5'10\" tall, the boat 6’ 2” wide.")]
    [InlineData("A stray ” here and ' there and ’ too.")]
    [InlineData("Get 'nother one.")]
    [InlineData("Robert C. \"Bobby\" Hale and Joaquín 'El Toro' Quilla met.")]
    public void Apostrophes_primes_and_stray_marks_quote_nothing(string text) => Assert.Equal("", Show(text));

    [Theory]
    [InlineData("‘The envoys’ talks failed,’ he said.", "‘The envoys’ talks failed,’")]
    [InlineData("'We can't stop the envoys' talks,' he said, 'it's late.'", "'We can't stop the envoys' talks,'|'it's late.'")]
    [InlineData("The 'so-called experts' left and the workers' union said 'no'.", "'so-called experts'|'no'")]
    [InlineData("‘It’s the dogs’ dinner’, she said of the ’90s.", "‘It’s the dogs’ dinner’")]
    [InlineData("\"He is 5'10\" tall,\" she said.", "\"He is 5'10\" tall,\"")]
    public void Apostrophes_inside_a_quotation_do_not_close_it(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("“He said ‘no’ and ‘never,’” she said.", "0:“He said ‘no’ and ‘never,’”|1:‘no’|1:‘never,’")]
    [InlineData("\"'No' it was,\" she said.", "0:\"'No' it was,\"|1:'No'")]
    [InlineData("‘a “b ‘c’ d” e’", "0:‘a “b ‘c’ d” e’|1:“b ‘c’ d”|2:‘c’")]
    [InlineData("“He told me “go” and left.”", "0:“He told me “go” and left.”|1:“go”")]
    [InlineData("``They call it 'old-fashioned,''' she said.", "0:``They call it 'old-fashioned,'''|1:'old-fashioned,'")]
    [InlineData("“the ‘word and all” that", "0:“the ‘word and all”")]
    public void Quotations_nest(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(text).Select(found => $"{found.Depth}:{found.Outer.In(text)}")));

    [Theory]
    [InlineData("She said: “We go. Now.\n\n“New,” he said.", "“We go. Now.")]
    [InlineData("She said: \"We go. Now.", "\"We go. Now.")]
    [InlineData("“We go, she said. “Now we.", "“Now we.")]
    public void An_open_quotation_ends_with_its_paragraph_and_only_the_last_mark_opens_one(string text, string expected) =>
        Assert.Equal(expected, Find(text).Where(found => !found.IsClosed).Select(found => found.Outer.In(text).ToString()).Single());

    [Theory]
    [InlineData("“One.\n\n“Two.\n\n“Three,” she said. “Four.”", "-1,0,1,-1")]
    [InlineData("\"One.\n\n\"Two,\" she said.", "-1,0")]
    [InlineData("She said: ‘One.\n\n‘Two,’ she said.", "-1,0")]
    [InlineData("“One ‘two.\n\n“‘Three’ four.”", "-1,0,-1")]
    [InlineData("“‘One.\n\n“‘Two’ three.”", "-1,-1,0,1")]
    [InlineData("“One.\n\nTwo “three.”", "-1,-1")]
    [InlineData("“One.\n\nTwo.\n\n“Three.”", "-1,-1")]
    [InlineData("“One.”\n\n“Two.”", "-1,-1")]
    public void A_quotation_left_open_continues_where_the_next_paragraph_reopens_it(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Find(text).Select(found => found.Continues)));

    [Fact]
    public void The_inner_span_leaves_the_marks_out()
    {
        const string text = "x ``We go,'' y";

        Assert.Equal("We go,", Assert.Single(Find(text)).Inner.In(text).ToString());
    }

    [Fact]
    public void Deeper_nesting_than_the_bound_is_ignored_without_upsetting_what_encloses_it()
    {
        var depth = QuotationFinder.DeepestNesting + 5;
        var text = string.Concat(Enumerable.Repeat("“a ", depth)) + "b" + string.Concat(Enumerable.Repeat(" c”", depth)) + " “d”";

        var found = Find(text);

        Assert.Equal(QuotationFinder.DeepestNesting + 1, found.Length);
        Assert.Equal(text.LastIndexOf(" “d”", StringComparison.Ordinal), found[0].Outer.End);
        Assert.Equal(QuotationFinder.DeepestNesting - 1, found.Max(quotation => quotation.Depth));
        Assert.Equal("“d”", found[^1].Outer.In(text).ToString());
    }

    [Theory]
    [InlineData('“')]
    [InlineData('”')]
    [InlineData('"')]
    [InlineData('\'')]
    [InlineData('‘')]
    public void Ten_thousand_unbalanced_marks_yield_a_layer(char mark)
    {
        var found = Find(string.Concat(Enumerable.Repeat($"{mark}a ", 10_000)));

        Assert.True(found.Length <= 1);
    }

    private static Quotation[] Find(string text)
    {
        var document = DocumentReader.Read(text);
        return [.. QuotationFinder.Find(document, Tokenizer.Tokenize(document))];
    }

    private static string Show(string text) =>
        string.Join('|', Find(text).Select(found => found.Outer.In(text).ToString()));
}
