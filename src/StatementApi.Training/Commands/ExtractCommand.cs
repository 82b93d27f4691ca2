using System.CommandLine;
using Spectre.Console;
using StatementApi.Training.Corpus;
using StatementApi.Training.Batch;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Commands;

/// <summary><c>extract IN OUT</c>: attributions of many articles, without a server.</summary>
internal static class ExtractCommand
{
    private const int ArticlesPerCore = 32;

    public static Command Create()
    {
        var input = new Argument<string>("IN") { Description = """Articles, a JSON object a line: {"id", "text", "published"?: "yyyy-MM-dd"}.""" };
        var output = new Argument<string>("OUT") { Description = "Attributions, an article a line, in the order of IN; offsets are UTF-16 code units." };
        var actors = GazetteerOption.Create();
        var engine = EngineOption.Create();
        var command = new Command("extract", "Extracts attributions on every core. OUT is replaced once all of IN is done.") { input, output, actors, engine };
        command.SetAction((result, cancellation) => Task.FromResult(Terminal.Run(result, console => Run(
            console,
            result.GetRequiredValue(input),
            result.GetRequiredValue(output),
            new AttributionExtractor(GazetteerOption.Read(result.GetValue(actors)), result.GetValue(engine)),
            cancellation))));
        return command;
    }

    private static void Run(
        IAnsiConsole console, string input, string output, AttributionExtractor extractor, CancellationToken cancellation)
    {
        if (!File.Exists(input))
        {
            throw new CorpusException(input, "there is no such file");
        }

        var draft = output + ".draft";
        try
        {
            ProgressBars.Run(console, progress => Write(input, draft, extractor, progress, cancellation));
            File.Move(draft, output, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static int Write(
        string input, string output, AttributionExtractor extractor, IProgress<StageStep> progress, CancellationToken cancellation)
    {
        var (done, total) = (0, ExtractionReader.Read(input).Count());
        using var writer = new StreamWriter(output);
        foreach (var batch in ExtractionReader.Read(input).Chunk(ArticlesPerCore * Environment.ProcessorCount))
        {
            var lines = new string[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            {
                lines[i] = ExtractionWriter.ToJson(batch[i].Id, extractor.Extract(batch[i].Text, batch[i].Published));
                progress.Report(new StageStep("articles", (double)Interlocked.Increment(ref done) / total));
            });
            foreach (var line in lines)
            {
                writer.WriteLine(line);
            }
        }

        return done;
    }
}
