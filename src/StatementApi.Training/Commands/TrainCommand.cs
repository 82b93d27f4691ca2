using System.CommandLine;
using Spectre.Console;
using StatementApi.Extraction.Actors;
using StatementApi.Training.Attribution;
using StatementApi.Training.Corpus;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Commands;

/// <summary><c>train CORPUS</c>: trains every model and writes its weights.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var corpus = new Argument<string>("CORPUS") { Description = "Folder with articles.jsonl and tokens.tsv.gz." };
        var folder = new Option<string>("--out")
        {
            Description = "Folder for the weights files; by default where the library embeds them from.",
            DefaultValueFactory = _ => Path.Combine("src", "StatementApi.Extraction", "Models"),
        };
        var seed = new Option<int>("--seed") { Description = "The same seed and corpus give the same bytes.", DefaultValueFactory = _ => 1 };
        var actors = GazetteerOption.Create();
        var command = new Command("train", "Trains all models on a corpus. Weights are written once all are trained.") { corpus, folder, seed, actors };
        command.SetAction((result, cancellation) => Task.FromResult(Terminal.Run(result, console =>
            Run(console, result.GetRequiredValue(corpus), result.GetRequiredValue(folder), result.GetValue(seed), GazetteerOption.Read(result.GetValue(actors)), cancellation))));
        return command;
    }

    private static void Run(IAnsiConsole console, string corpus, string folder, int seed, ActorGazetteer gazetteer, CancellationToken cancellation)
    {
        var articles = CorpusReader.Read(corpus, needsSilver: true).Where(article => article.Silver is not null).ToArray();
        var models = ProgressBars.Run(console, progress => Train(articles, gazetteer, seed, progress, cancellation));
        foreach (var file in ModelFolder.Write(folder, models))
        {
            console.MarkupLineInterpolated($"{file.Name} [grey]{file.Length:N0} bytes[/]");
        }
    }

    private static IReadOnlyList<TrainedModel> Train(
        CorpusArticle[] articles, ActorGazetteer gazetteer, int seed, IProgress<StageStep> progress, CancellationToken cancellation)
    {
        var documents = Array.ConvertAll(articles, TrainingDocument.Read);
        var syntax = SyntaxTrainer.Train(documents, seed, progress, cancellation);
        var attributed = JackknifedSyntax.Read(articles, documents, gazetteer, seed, progress, cancellation);
        return [.. syntax.ToFiles(), .. AttributionTrainer.Train(attributed, seed, progress, cancellation)];
    }
}
