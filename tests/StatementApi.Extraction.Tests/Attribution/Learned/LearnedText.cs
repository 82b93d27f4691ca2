using System.Collections.Immutable;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

/// <summary>Raw text through all layers up to the learned attribution, without mentions.</summary>
internal static class LearnedText
{
    public static ImmutableArray<AttributionRelation> Attribute(string text)
    {
        var document = DocumentReader.Read(text);
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        var syntax = SyntaxAnalyzer.Default.Analyze(document, tokens, sentences);
        var quotations = QuotationFinder.Find(document, tokens);
        var rules = Attributor.Attribute(
            document, tokens, sentences, quotations, mentions: [], TimeExpressionFinder.Find(document, tokens, sentences));
        return LearnedAttributor.Default.Attribute(document, tokens, sentences, quotations, mentions: [], syntax, rules).Accepted;
    }
}
