using System.Diagnostics;
using System.Globalization;
using StatementApi.Benchmarks.Service;
using StatementApi.Benchmarks.Texts;

namespace StatementApi.Benchmarks.Queries;

/// <summary>Measures reading and writing on a large database, each figure beside what was asked, with the plans of the queries behind them.</summary>
internal static class QueryLoad
{
    private const int Readers = 4;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(10);

    /// <summary>Takes every figure on a copy of the database: <c>queries PATH.db</c>, as <c>generate</c> of the service makes it.</summary>
    /// <returns>0, or 2 where the arguments are wrong.</returns>
    public static Task<int> RunAsync(string database) => OnCopyAsync(database, async (assembly, copy) =>
    {
        var (pages, pagesPlanned) = await PagesAsync(assembly, copy);
        var (others, othersPlanned) = await OthersAsync(assembly, copy);
        await PrintAsync(assembly, copy, [.. pages, .. others], [.. pagesPlanned, .. othersPlanned]);
    });

    /// <summary>Takes those of pages by actor and period alone: <c>pages PATH.db</c>.</summary>
    /// <returns>0, or 2 where the arguments are wrong.</returns>
    public static Task<int> RunPagesAsync(string database) => OnCopyAsync(database, async (assembly, copy) =>
    {
        var (figures, planned) = await PagesAsync(assembly, copy);
        await PrintAsync(assembly, copy, figures, planned);
    });

    /// <summary>Takes that of a batch alone: <c>batch PATH.db</c>.</summary>
    /// <returns>0, or 2 where the arguments are wrong.</returns>
    public static Task<int> RunBatchAsync(string database) => OnCopyAsync(database, async (assembly, copy) =>
    {
        await using var service = await ServiceProcess.StartAsync(assembly, copy);
        Console.WriteLine(await BatchLoad.MeasureAsync(service.Client));
    });

    private static async Task<int> OnCopyAsync(string database, Func<string, string, Task> measure)
    {
        var assembly = Path.Combine(Repository.Root, "src", "StatementApi", "bin", "Release", "net10.0", "StatementApi.dll");
        if (!File.Exists(assembly) || !File.Exists(database))
        {
            await Console.Error.WriteLineAsync(
                "Build the service first: dotnet build -c Release src/StatementApi; and generate PATH.db: dotnet run -c Release --project src/StatementApi -- generate PATH.db");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("statement-queries-");
        try
        {
            var copy = Path.Combine(folder.FullName, "statements.db");
            File.Copy(database, copy);
            await measure(assembly, copy);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task<(IReadOnlyList<Figure> Figures, IReadOnlyList<string> Planned)> PagesAsync(string assembly, string database)
    {
        await using var service = await ServiceProcess.StartAsync(assembly, database);
        var actors = await Samples.ActorsAsync(service.Client);
        return (await PageLoad.MeasureAsync(service, actors, database + ".page"), [Samples.FreshPages(actors).First()]);
    }

    /// <summary>Those that ask for the same again measure what it costs to answer, so that nothing is kept.</summary>
    private static async Task<(IReadOnlyList<Figure> Figures, IReadOnlyList<string> Planned)> OthersAsync(string assembly, string database)
    {
        await using var service = await ServiceProcess.StartAsync(assembly, database, new() { ["Answers__MaxBytes"] = "0" });
        var actors = await Samples.ActorsAsync(service.Client);
        var (pages, searches, timelines) = (Samples.RepeatedPages(actors), Samples.SearchesForTwoWords(), Samples.Timelines(actors));
        return (
        [
            await DepthAsync(service.Client),
            await P99Async("search with two words, p99", service.Client, searches),
            await P99Async("timeline of one actor over ten years by month, p99", service.Client, timelines),
            .. await MixedLoad.MeasureAsync(service.Client, [.. pages, .. pages, .. searches.Take(50), .. timelines.Take(20)], Readers, Duration),
            await BatchLoad.MeasureAsync(service.Client),
        ],
        [searches[0], timelines[0]]);
    }

    private static Task PrintAsync(string assembly, string database, IReadOnlyList<Figure> figures, IReadOnlyList<string> planned)
    {
        Console.WriteLine($"\n| what | asked | measured | reached |\n|---|---|---|---|\n{string.Join('\n', figures)}");
        return QueryPlans.PrintAsync(assembly, database, planned);
    }

    /// <summary>Page 1 and page 10,000 in turn, so that whatever else the machine does meets both.</summary>
    private static async Task<Figure> DepthAsync(HttpClient client)
    {
        var first = "/api/v1/quotes?limit=50";
        var deep = await DeepPage.FindAsync(client, first, page: 10_000);
        var (near, far) = (new List<double>(), new List<double>());
        for (var i = 0; i < 400; i++)
        {
            near.Add(await TimeAsync(client, first));
            far.Add(await TimeAsync(client, deep));
        }

        near.Sort();
        far.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page 1 {near[200]:F2} ms, page 10,000 {far[200]:F2} ms, medians of 400"));
        return Figure.AtMost("page 10,000 against page 1 by cursor", 1.2, far[200] / near[200], "times");
    }

    private static async Task<double> TimeAsync(HttpClient client, string address)
    {
        var start = Stopwatch.GetTimestamp();
        await client.GetByteArrayAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<Figure> P99Async(string what, HttpClient client, IReadOnlyList<string> addresses)
    {
        await Load.RunAsync(client, addresses, 1, Duration);
        var latencies = await Load.RunAsync(client, addresses, 1, Duration);
        Console.WriteLine($"{what}: {latencies}");
        return Figure.AtMost(what, 30, latencies.P99, "ms");
    }
}
