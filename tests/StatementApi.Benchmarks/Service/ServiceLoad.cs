using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using StatementApi.Benchmarks.Texts;

namespace StatementApi.Benchmarks.Service;

/// <summary>
/// Posts articles over HTTP to a service of its own and prints articles a second, resident memory and the time from start to first
/// answer on the database that results.
/// </summary>
internal static class ServiceLoad
{
    private const int Characters = 4_096;
    private const int Clients = 8;
    private const int Starts = 5;
    private const int WarmUp = 300;

    /// <summary>
    /// Runs the load: <c>service [ARTICLES [ASSEMBLY]]</c>, 10,000 articles unless told; ASSEMBLY is a published StatementApi.dll, the Release build
    /// unless told.
    /// </summary>
    /// <returns>0, or 2 where the arguments are wrong.</returns>
    public static async Task<int> RunAsync(string[] options)
    {
        var articles = 10_000;
        if (options.Length > 2 || (options.Length > 0 && !int.TryParse(options[0], CultureInfo.InvariantCulture, out articles)))
        {
            await Console.Error.WriteLineAsync("usage: service [ARTICLES [ASSEMBLY]]");
            return 2;
        }

        var assembly = options.Length == 2
            ? options[1]
            : Path.Combine(Repository.Root, "src", "StatementApi", "bin", "Release", "net10.0", "StatementApi.dll");
        if (!File.Exists(assembly))
        {
            await Console.Error.WriteLineAsync("Build the service first: dotnet build -c Release src/StatementApi");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("statement-load-");
        try
        {
            await MeasureAsync(assembly, Path.Combine(folder.FullName, "statements.db"), articles);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(string assembly, string database, int articles)
    {
        await using (var service = await ServiceProcess.StartAsync(assembly, database))
        {
            Console.WriteLine($"first start with seeds        {service.StartedIn.TotalSeconds,10:F2} s");
            await PostAsync(service.Client, -WarmUp, WarmUp);
            var (before, beforeClient) = (service.ProcessorTime, Environment.CpuUsage.TotalTime);
            var took = await PostAsync(service.Client, 0, articles);
            var (own, client) = (service.ProcessorTime - before, Environment.CpuUsage.TotalTime - beforeClient);
            Console.WriteLine($"ingestion of {articles,6} articles  {articles / took.TotalSeconds,10:F0} a second");
            Console.WriteLine($"processor time an article     {own.TotalMilliseconds / articles,10:F2} ms, the client's {client.TotalMilliseconds / articles:F2} ms");
            Console.WriteLine($"resident afterwards           {service.ResidentBytes / 1048576.0,10:F0} MiB");
        }

        var starts = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            await using var service = await ServiceProcess.StartAsync(assembly, database);
            starts.Add(service.StartedIn.TotalSeconds);
        }

        starts.Sort();
        Console.WriteLine($"start to first answer         {starts[Starts / 2],10:F2} s, median of {Starts}");
    }

    private static async Task<TimeSpan> PostAsync(HttpClient client, int first, int articles)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(first, articles),
            new ParallelOptions { MaxDegreeOfParallelism = Clients },
            async (number, stop) =>
            {
                var article = new
                {
                    publisher = "Load Wire",
                    publishedOn = new DateOnly(2026, 1, 1).AddDays(Math.Abs(number) % 300),
                    text = SampleArticles.Create(number, Characters),
                };
                using var response = await client.PostAsJsonAsync("/api/v1/articles", article, stop);
                response.EnsureSuccessStatusCode();
            });
        return watch.Elapsed;
    }
}
