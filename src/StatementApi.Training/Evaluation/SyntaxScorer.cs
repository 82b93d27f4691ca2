using StatementApi.Extraction.Syntax;
using StatementApi.Training.Corpus;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Evaluation;

/// <summary>Compares the grammatical analysis of raw text with a corpus's automatic one.</summary>
internal static class SyntaxScorer
{
    /// <summary>The agreement over all of <paramref name="articles"/> that have an analysis.</summary>
    public static SyntaxScore Score(IEnumerable<CorpusArticle> articles, SyntaxAnalyzer analyzer)
    {
        var total = new SyntaxScore(0, 0, 0, 0, 0, 0, default);
        foreach (var article in articles.Where(article => article.Silver is not null))
        {
            var document = TrainingDocument.Read(article);
            var layer = analyzer.Analyze(document.Document, document.Tokens, document.Sentences);
            total = Add(total, Score(article.Silver!, document, layer));
        }

        return total;
    }

    private static SyntaxScore Score(SilverAnalysis analysis, TrainingDocument document, SyntaxLayer layer)
    {
        var silver = document.Silver;
        var (same, tags, heads, arcs) = (0, 0, 0, 0);
        for (var i = 0; i < silver.SilverOf.Length; i++)
        {
            if (silver.SilverOf[i] < 0)
            {
                continue;
            }

            same++;
            tags += layer.Tags[i] == silver.Tags[i] ? 1 : 0;
            if (silver.Relations[i] is not (DependencyRelation.Punct or DependencyRelation.None) && layer.Heads[i] == silver.Heads[i])
            {
                heads++;
                arcs += layer.Relations[i] == silver.Relations[i] ? 1 : 0;
            }
        }

        var parsed = analysis.Tokens.Count(token => token.Relation != DependencyRelation.Punct);
        return new SyntaxScore(analysis.Tokens.Length, same, tags, parsed, heads, arcs, ScoreEntities(document, layer));
    }

    private static MatchCounts ScoreEntities(TrainingDocument document, SyntaxLayer layer)
    {
        var gold = EntityRuns.Of(document.Silver.Entities, document.Sentences).ToHashSet();
        return new MatchCounts(layer.Entities.Count(gold.Contains), layer.Entities.Length, gold.Count);
    }

    private static SyntaxScore Add(SyntaxScore a, SyntaxScore b) => new(
        a.Tokens + b.Tokens,
        a.SameTokens + b.SameTokens,
        a.RightTags + b.RightTags,
        a.ParsedTokens + b.ParsedTokens,
        a.RightHeads + b.RightHeads,
        a.RightArcs + b.RightArcs,
        a.Entities + b.Entities);
}
