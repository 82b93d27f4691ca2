using System.Collections.Immutable;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Quotations;

public sealed class QuotationLookupTests
{
    private const string Text = "x “a ‘b’ c ‘d’” y “e”";

    [Theory]
    [InlineData('x', -1, -1)]
    [InlineData('a', 0, 0)]
    [InlineData('b', 1, 0)]
    [InlineData('c', 0, 0)]
    [InlineData('d', 2, 0)]
    [InlineData('y', -1, -1)]
    [InlineData('e', 3, 3)]
    public void A_position_lies_in_its_innermost_and_outermost_quotation(char at, int innermost, int outermost)
    {
        var position = Text.IndexOf(at);

        Assert.Equal(innermost, Layer.InnermostAt(position));
        Assert.Equal(outermost, Layer.OutermostAt(position));
    }

    [Theory]
    [InlineData("b’ c", 0)]
    [InlineData("‘b’", 1)]
    [InlineData("c ‘d’” y", -1)]
    public void A_span_lies_in_the_innermost_quotation_that_holds_all_of_it(string part, int expected) =>
        Assert.Equal(expected, Layer.InnermostAround(new TextSpan(Text.IndexOf(part, StringComparison.Ordinal), part.Length)));

    [Fact]
    public void Nothing_lies_in_an_empty_layer() => Assert.Equal(-1, ImmutableArray<Quotation>.Empty.InnermostAt(3));

    private static ImmutableArray<Quotation> Layer
    {
        get
        {
            var document = DocumentReader.Read(Text);
            return QuotationFinder.Find(document, Tokenizer.Tokenize(document));
        }
    }
}
