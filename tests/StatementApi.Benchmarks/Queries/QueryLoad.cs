using System.Diagnostics;
using System.Globalization;
using StatementApi.Benchmarks.Service;
using StatementApi.Benchmarks.Texts;

namespace StatementApi.Benchmarks.Queries;

/// <summary>Measures reading and writing on a large database, each figure beside what was asked, with the plans of the queries behind them.</summary>
internal static class QueryLoad
{
    private const int Readers = 4;
    private const int PageClients = 8;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(10);

    /// <summary>Runs the load on a copy of the database: <c>queries PATH.db</c>, as <c>generate</c> of the service makes it.</summary>
    /// <returns>0, or 2 where the arguments are wrong.</returns>
    public static async Task<int> RunAsync(string database)
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
            await MeasureAsync(assembly, copy, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(string assembly, string database, string folder)
    {
        var figures = new List<Figure>();
        IReadOnlyList<string> planned;
        await using (var service = await ServiceProcess.StartAsync(assembly, database))
        {
            var actors = await Samples.ActorsAsync(service.Client);
            var (pages, searches, timelines) = (Samples.Pages(actors), Samples.SearchesForTwoWords(), Samples.Timelines(actors));
            planned = [pages[0], searches[0], timelines[0]];
            figures.Add(await PagesAsync(service, pages, folder));
            figures.Add(await DepthAsync(service.Client));
            figures.Add(await P99Async("search with two words, p99", service.Client, searches));
            figures.Add(await P99Async("timeline of one actor over ten years by month, p99", service.Client, timelines));
            figures.AddRange(await MixedLoad.MeasureAsync(service.Client, [.. pages.Take(200), .. searches.Take(50), .. timelines.Take(20)], Readers, Duration));
            figures.Add(await BatchLoad.MeasureAsync(service.Client));
        }

        Console.WriteLine("\n| what | asked | measured | reached |\n|---|---|---|---|");
        figures.ForEach(Console.WriteLine);
        await QueryPlans.PrintAsync(assembly, database, planned);
    }

    private static async Task<Figure> PagesAsync(ServiceProcess service, IReadOnlyList<string> pages, string folder)
    {
        var file = Path.Combine(folder, "page.json");
        await File.WriteAllBytesAsync(file, await service.Client.GetByteArrayAsync(new Uri(pages[0], UriKind.Relative)));
        await using var memory = await ServiceProcess.StartAsync(Environment.ProcessPath!, ["memory", file]);
        var (own, same) = (default(Latencies), default(Latencies));
        for (var round = 0; round < 2; round++)
        {
            // The first round warms both up.
            own = await Load.RunAsync(service.Client, pages, PageClients, Duration);
            same = await Load.RunAsync(memory.Client, pages, PageClients, Duration);
        }

        Console.WriteLine($"pages of an actor and period  {own}\nthe same bytes from memory    {same}");
        return Figure.AtLeast("/quotes by actor and period, page of 50, against the same bytes from memory", 0.5, own!.PerSecond / same!.PerSecond, "times");
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
