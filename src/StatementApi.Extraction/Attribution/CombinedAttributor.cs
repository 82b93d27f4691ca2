using System.Collections.Immutable;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction.Attribution;

/// <summary>Finds attributions by the engine asked for. Thread-safe.</summary>
internal static class CombinedAttributor
{
    /// <summary>What the rules miss and the models are this sure of is worth showing.</summary>
    private const double Sure = 0.75;

    private static readonly Lazy<(SyntaxAnalyzer Syntax, LearnedAttributor Attributor)> Models = new(ReadModels);

    public static ImmutableArray<AttributionRelation> Attribute(
        AttributionEngine engine,
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<Mention> mentions,
        ImmutableArray<TimeExpression> timeExpressions)
    {
        var rules = Attributor.Attribute(document, tokens, sentences, quotations, mentions, timeExpressions);
        if (engine == AttributionEngine.Rules)
        {
            return rules;
        }

        var models = Models.Value;
        var syntax = models.Syntax.Analyze(document, tokens, sentences);
        var judged = models.Attributor.Attribute(document, tokens, sentences, quotations, mentions, syntax, rules);
        return engine == AttributionEngine.RulesThenLearned
            ? RelationMerger.Merge(judged.Rules, judged.Accepted, learned => IsWorthAdding(learned) && !Unstated.IsOf(document.Text, learned))
            : judged.Accepted;
    }

    /// <summary>Side by side where there are cores.</summary>
    private static (SyntaxAnalyzer Syntax, LearnedAttributor Attributor) ReadModels()
    {
        var attributor = Task.Run(() => LearnedAttributor.Default);
        return (SyntaxAnalyzer.Default, attributor.GetAwaiter().GetResult());
    }

    /// <summary>Without a source it tells nobody who said it, and is most often a question put to somebody.</summary>
    private static bool IsWorthAdding(AttributionRelation learned) => learned.Confidence >= Sure && learned.Source is not null;
}
