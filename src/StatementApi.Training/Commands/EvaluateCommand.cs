using System.CommandLine;
using Spectre.Console;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Syntax;
using StatementApi.Training.Batch;
using StatementApi.Training.Corpus;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Commands;

/// <summary><c>evaluate CORPUS</c>: how far the analysis of raw text agrees with a corpus.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var corpus = new Argument<string>("CORPUS") { Description = "Folder with articles.jsonl and, for the figures of syntax and chains, tokens.tsv.gz." };
        var actors = GazetteerOption.Create();
        var engine = EngineOption.Create();
        var command = new Command("evaluate", "Measures the analysis of a corpus's raw text against the corpus.") { corpus, actors, engine };
        command.SetAction(result => Terminal.Run(
            result, console => Run(
                console,
                result.GetRequiredValue(corpus),
                GazetteerOption.Read(result.GetValue(actors)),
                result.GetValue(engine))));
        return command;
    }

    private static void Run(IAnsiConsole console, string folder, ActorGazetteer gazetteer, AttributionEngine engine)
    {
        var articles = CorpusReader.Read(folder, needsSilver: false);
        if (articles.Any(article => article.Silver is not null))
        {
            console.Write(SyntaxTable.Of(SyntaxScorer.Score(articles, SyntaxAnalyzer.Default)));
            console.Write(CoreferenceTable.Of(ChainScorer.Score(articles, gazetteer)));
        }

        var evaluation = AttributionEvaluation.Of(articles, new AttributionExtractor(gazetteer, engine));
        console.Write(AttributionTables.Figures(evaluation.All));
        console.Write(AttributionTables.ByType(evaluation));
        console.Write(AttributionTables.ByPublisher(evaluation));
        console.Write(AttributionTables.Reliability(evaluation.Reliability));
    }
}
