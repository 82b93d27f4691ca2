using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Syntax;

/// <summary>An article as the trainers see it: our own tokens and sentences, their features, and the automatic analysis carried over.</summary>
internal sealed record TrainingDocument(
    Document Document,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Sentence> Sentences,
    TokenFeatures Features,
    SilverAlignment Silver)
{
    /// <summary>Reads <paramref name="article"/>, which has an automatic analysis.</summary>
    public static TrainingDocument Read(CorpusArticle article)
    {
        var document = DocumentReader.Read(article.Text);
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        var silver = article.Silver ?? throw new ArgumentException($"The article {article.Id} has no analysis.", nameof(article));
        return new TrainingDocument(
            document, tokens, sentences, TokenFeatures.Read(document, tokens), SilverAlignment.Of(silver, tokens, sentences));
    }
}
