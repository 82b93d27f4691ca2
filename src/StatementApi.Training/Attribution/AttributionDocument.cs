using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Attribution;

/// <summary>An attribution as a person marked it, in our tokens, in order.</summary>
internal sealed record TokenAttribution(int[] Source, int[] Cue, int[] Content);

/// <summary>An article as the attribution trainers see it.</summary>
internal sealed record AttributionDocument(
    CorpusArticle Article, ImmutableArray<Quotation> Quotations, AttributionInput Input, ImmutableArray<TokenAttribution> Gold)
{
    /// <summary>Reads <paramref name="article"/>; <paramref name="analyze"/> gives its grammar, <paramref name="gazetteer"/> the rules' actors.</summary>
    public static AttributionDocument Read(
        CorpusArticle article,
        Func<Document, ImmutableArray<Token>, ImmutableArray<Sentence>, SyntaxLayer> analyze,
        ActorGazetteer gazetteer)
    {
        var document = DocumentReader.Read(article.Text);
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        var quotations = QuotationFinder.Find(document, tokens);
        var mentions = MentionFinder.Find(document, tokens, sentences, gazetteer);
        var times = TimeExpressionFinder.Find(document, tokens, sentences);
        var rules = Attributor.Attribute(document, tokens, sentences, quotations, mentions, times);
        var input = AttributionInput.Read(document, tokens, sentences, quotations, analyze(document, tokens, sentences), rules);
        return new AttributionDocument(
            article, quotations, input, [.. article.Attributions.Select(gold => new TokenAttribution(
                Inside(tokens, gold.Source), Inside(tokens, gold.Cue), Inside(tokens, gold.Content)))]);
    }

    private static int[] Inside(ImmutableArray<Token> tokens, ImmutableArray<TextSpan> spans)
    {
        var inside = new SortedSet<int>();
        foreach (var span in spans)
        {
            for (var i = tokens.FirstFrom(span.Start + 1, static token => token.End); i < tokens.Length && tokens[i].Start < span.End; i++)
            {
                inside.Add(i);
            }
        }

        return [.. inside];
    }
}
