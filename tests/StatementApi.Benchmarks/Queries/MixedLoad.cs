using System.Net.Http.Json;
using StatementApi.Benchmarks.Texts;

namespace StatementApi.Benchmarks.Queries;

/// <summary>Reads while others write.</summary>
internal static class MixedLoad
{
    private const int Writers = 2;
    private const int Characters = 4_096;

    /// <summary>The readers' times alone and beside two writers who post article after article.</summary>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(HttpClient client, IReadOnlyList<string> addresses, int readers, TimeSpan duration)
    {
        await Load.RunAsync(client, addresses, readers, duration);
        var alone = await Load.RunAsync(client, addresses, readers, duration);
        using var stop = new CancellationTokenSource();
        var writing = Enumerable.Range(1, Writers).Select(writer => WriteAsync(client, writer, stop.Token)).ToList();
        var beside = await Load.RunAsync(client, addresses, readers, duration);
        await stop.CancelAsync();
        var written = await Task.WhenAll(writing);
        Console.WriteLine($"{readers} readers alone            {alone}\n{readers} readers beside {Writers} writers {beside}; {written.Sum(one => one.Stored)} articles stored");
        return
        [
            Figure.AtMost("readers' p99 while 2 writers ingest, against without", 2, beside.P99 / alone.P99, "times"),
            Figure.AtMost("failures among them (\"database is locked\")", 0, beside.Failures + written.Sum(one => one.Failed), "requests"),
        ];
    }

    private static async Task<(int Stored, int Failed)> WriteAsync(HttpClient client, int writer, CancellationToken stop)
    {
        var (stored, failed) = (0, 0);
        for (var number = writer * 1_000_000; !stop.IsCancellationRequested; number++)
        {
            var article = new { publisher = "Load Wire", publishedOn = "2026-10-01", text = SampleArticles.Create(number, Characters) };
            using var response = await client.PostAsJsonAsync("/api/v1/articles", article, CancellationToken.None);
            (stored, failed) = response.IsSuccessStatusCode ? (stored + 1, failed) : (stored, failed + 1);
        }

        return (stored, failed);
    }
}
