using System.CommandLine;
using Spectre.Console;
using StatementApi.Commands.Ingestion;
using StatementApi.Http.Json;
using StatementApi.Ingestion.Bulk;
using JsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace StatementApi.Commands;

/// <summary><c>ingest PATH</c>: takes in the articles of a file or folder, without a server.</summary>
internal static class IngestCommand
{
    /// <summary>Inserting at random places of large indexes needs them in memory, and a command that ends may take it.</summary>
    private const int CacheKiB = 256 * 1024;

    /// <summary>Of more faults than this, nobody reads more.</summary>
    private const int MaxListed = 100;

    public static Command Create()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A file or folder: .jsonl or .ndjson (an article a line), .json (one or an array), .md (front matter as in seeds/articles), .txt, .html.",
        };
        var database = new Option<FileInfo?>("--database") { Description = "The database file; by default the configured one." };
        var command = new Command(
            "ingest",
            """
            Takes in the articles of a file or folder. What is stored is skipped, so that an interrupted run goes on where it was when it is started
            again. Articles that are refused are listed as FILE:LINE with the reason.
            """)
        {
            path,
            database,
        };
        command.SetAction((result, cancellation) => ExitCode.OfAsync(
            () => RunAsync(result, result.GetRequiredValue(path), result.GetValue(database), cancellation), result.InvocationConfiguration.Error));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, string path, FileInfo? database, CancellationToken cancellation)
    {
        var files = ArticleFiles.Find(path);
        var settings = new Dictionary<string, string?> { ["Database:CacheKiB"] = $"{CacheKiB}" };
        if (database is not null)
        {
            settings["ConnectionStrings:Statements"] = $"Data Source={database.FullName}";
        }

        using var host = CommandHost.Create(
            settings,
            services => services.AddSingleton<ArticleFiles>().Configure<JsonOptions>(options => JsonSettings.Apply(options.JsonSerializerOptions)));
        await host.StartAsync(cancellation);
        var console = Terminal.Of(command);
        var tally = new IngestTally(command.InvocationConfiguration.Error, MaxListed);
        try
        {
            await console.WithBarAsync("articles", progress => IngestAsync(host.Services, files, tally, progress, cancellation));
        }
        finally
        {
            console.MarkupLineInterpolated($"{tally.Created} stored, {tally.Existing} stored before, {tally.Refused} refused");
        }

        return tally.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private static async Task<IngestTally> IngestAsync(
        IServiceProvider services, IReadOnlyList<FileInfo> files, IngestTally tally, IProgress<double> progress, CancellationToken cancellation)
    {
        var whole = Math.Max(1, files.Sum(file => file.Length));
        var items = services.GetRequiredService<ArticleFiles>().ReadAsync(files, cancellation);
        await foreach (var outcome in services.GetRequiredService<BulkIngestion>().RunAsync(items, cancellation))
        {
            await tally.AddAsync(outcome);
            progress.Report((double)outcome.Place.Read / whole);
        }

        return tally;
    }
}
