using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Text;

/// <summary>
/// A quarter of a mebibyte of one pattern through every text layer. Nothing is timed: a stage that were quadratic in one would not come
/// back within minutes.
/// </summary>
public sealed class LinearTimeTests
{
    private const int Length = 1 << 18;

    [Theory]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("'")]
    [InlineData("“")]
    [InlineData("‘a ")]
    [InlineData("“‘«")]
    [InlineData("! ”")]
    [InlineData("“Is it?” Anna Lind ")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("a'")]
    [InlineData("1-")]
    [InlineData("I. ")]
    [InlineData("Mr. ")]
    [InlineData("http://")]
    [InlineData("He said “no” to the envoys’ plan. ")]
    [InlineData("🇺🇦")]
    [InlineData("\u0301")]
    [InlineData("\u200D")]
    public void A_long_text_of_any_pattern_is_analysed(string pattern)
    {
        var document = DocumentReader.Read(string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length)));
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        var quotations = QuotationFinder.Find(document, tokens);

        Assert.Equal(tokens.Length, sentences.Sum(sentence => sentence.TokenCount));
        Assert.All(quotations, quotation => Assert.InRange(quotation.Outer.End, 1, document.Text.Length));
    }
}
