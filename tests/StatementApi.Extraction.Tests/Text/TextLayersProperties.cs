using System.Collections.Immutable;
using FsCheck.Xunit;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Text;

[Properties(Arbitrary = [typeof(ArbitraryText)], MaxTest = 400)]
public sealed class TextLayersProperties
{
    [Property]
    public void Paragraphs_are_in_order_and_neither_begin_nor_end_in_white_space(string text)
    {
        var end = 0;
        foreach (var paragraph in DocumentReader.Read(text).Paragraphs)
        {
            Assert.InRange(paragraph.Start, end, text.Length - 1);
            Assert.InRange(paragraph.End, paragraph.Start + 1, text.Length);
            Assert.False(Characters.IsSpace(text[paragraph.Start]) || Characters.IsSpace(text[paragraph.End - 1]));
            end = paragraph.End;
        }
    }

    [Property]
    public void Tokens_and_the_white_space_between_them_make_up_the_text(string text)
    {
        var end = 0;
        foreach (var token in Tokenize(text, out _))
        {
            Assert.True(token.End > token.Start && token.End <= text.Length);
            AssertBlank(text, end, token.Start);
            end = token.End;
        }

        AssertBlank(text, end, text.Length);
    }

    [Property]
    public void No_token_crosses_a_paragraph_and_every_paragraph_has_one(string text)
    {
        var tokens = Tokenize(text, out var document);

        Assert.All(tokens, token => Assert.Contains(document.Paragraphs, paragraph => paragraph.Contains(token.Span)));
        Assert.All(document.Paragraphs, paragraph => Assert.Contains(tokens, token => token.Start == paragraph.Start));
    }

    [Property]
    public void Sentences_partition_the_tokens_within_their_paragraphs(string text)
    {
        var tokens = Tokenize(text, out var document);
        var next = 0;
        foreach (var sentence in SentenceSplitter.Split(document, tokens))
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.InRange(sentence.TokenCount, 1, tokens.Length - next);
            next = sentence.EndToken;
            Assert.Equal(TextSpan.FromBounds(tokens[sentence.FirstToken].Start, tokens[next - 1].End), sentence.Span);
            Assert.True(document.Paragraphs[sentence.Paragraph].Contains(sentence.Span));
        }

        Assert.Equal(tokens.Length, next);
    }

    [Property]
    public void Quotations_are_in_order_nest_properly_and_stay_in_one_paragraph(string text)
    {
        var tokens = Tokenize(text, out var document);
        var quotations = QuotationFinder.Find(document, tokens);
        for (var i = 0; i < quotations.Length; i++)
        {
            var (outer, inner, depth, parent, isClosed, _) = quotations[i];
            Assert.True(outer.Contains(inner) && inner.Start > outer.Start);
            Assert.Equal(isClosed, inner.End < outer.End);
            Assert.Contains(document.Paragraphs, paragraph => paragraph.Contains(outer));
            Assert.InRange(depth, 0, QuotationFinder.DeepestNesting - 1);
            Assert.Equal(depth, parent < 0 ? 0 : quotations[parent].Depth + 1);
            Assert.True(parent < i && (parent < 0 || quotations[parent].Inner.Contains(outer)));
            Assert.All(quotations.Take(i), before => Assert.True(
                before.Outer.Start < outer.Start && (before.Outer.End <= outer.Start || before.Outer.Contains(outer))));
        }
    }

    [Property]
    public void Only_an_open_quotation_of_the_paragraph_before_is_continued_and_only_once(string text)
    {
        var quotations = QuotationFinder.Find(DocumentReader.Read(text), Tokenize(text, out var document));
        var continuing = quotations.Where(quotation => quotation.Continues >= 0).ToArray();
        Assert.Distinct(continuing.Select(quotation => quotation.Continues));
        Assert.All(continuing, quotation =>
        {
            var left = quotations[quotation.Continues];
            Assert.False(left.IsClosed);
            Assert.Equal(ParagraphOf(document, quotation) - 1, ParagraphOf(document, left));
        });
    }

    [Property]
    public void The_lookup_agrees_with_a_search_of_the_whole_layer(string text)
    {
        var quotations = QuotationFinder.Find(DocumentReader.Read(text), Tokenize(text, out _));
        for (var position = 0; position < text.Length; position++)
        {
            var expected = -1;
            for (var i = 0; i < quotations.Length; i++)
            {
                expected = quotations[i].Outer.Contains(position) ? i : expected;
            }

            Assert.Equal(expected, quotations.InnermostAt(position));
        }
    }

    private static ImmutableArray<Token> Tokenize(string text, out Document document)
    {
        document = DocumentReader.Read(text);
        return Tokenizer.Tokenize(document);
    }

    private static int ParagraphOf(Document document, Quotation quotation) =>
        document.Paragraphs.ToList().FindIndex(paragraph => paragraph.Contains(quotation.Outer));

    private static void AssertBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Assert.True(Characters.IsSpace(text[i]), $"U+{(int)text[i]:X4} at {i} is in no token.");
        }
    }
}
