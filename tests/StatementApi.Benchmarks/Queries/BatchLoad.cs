using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using StatementApi.Benchmarks.Texts;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;

namespace StatementApi.Benchmarks.Queries;

/// <summary>
/// Takes in batches over HTTP, each between two halves of the analysis of the same articles alone: a machine that others share is now faster and now slower.
/// </summary>
internal static class BatchLoad
{
    private const int Rounds = 3;
    private const int Articles = 10_000;

    /// <summary>As many as the service takes until its hot code has been compiled again.</summary>
    private const int WarmUp = 3_000;

    private const int Characters = 4_096;

    private static readonly DateOnly PublishedOn = new(2026, 10, 1);

    /// <summary>The time of a batch against that of the analysis, each on all cores: the median of the rounds.</summary>
    public static async Task<Figure> MeasureAsync(HttpClient client)
    {
        using var actors = File.OpenText(Path.Combine(Repository.Root, "seeds", "actors.tsv"));
        var extractor = new StatementExtractor(ActorGazetteer.Create(GazetteerReader.Read(actors, "actors.tsv")));
        var warmUp = Texts(0, WarmUp);
        Analyse(extractor, warmUp);
        await PostAsync(client, warmUp);
        var times = new List<double>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            times.Add(await RoundAsync(client, extractor, Texts(WarmUp + (round * Articles), Articles)));
        }

        return Figure.AtMost("batch of 10,000 articles, against analysis alone on all cores", 1.5, times.Order().ElementAt(Rounds / 2), "times");
    }

    private static async Task<double> RoundAsync(HttpClient client, StatementExtractor extractor, string[] texts)
    {
        var before = Analyse(extractor, texts[..(Articles / 2)]);
        var batch = await PostAsync(client, texts);
        var alone = before + Analyse(extractor, texts[(Articles / 2)..]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"analysis alone {Articles / alone.TotalSeconds:F0} articles a second, batch {Articles / batch.TotalSeconds:F0} ({alone.TotalSeconds:F1} s and {batch.TotalSeconds:F1} s): {batch / alone:F2} times"));
        return batch / alone;
    }

    private static string[] Texts(int first, int count) =>
        [.. Enumerable.Range(5_000_000 + first, count).AsParallel().AsOrdered().Select(number => SampleArticles.Create(number, Characters))];

    private static TimeSpan Analyse(StatementExtractor extractor, string[] texts)
    {
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(texts, text => extractor.Extract(text, PublishedOn));
        return watch.Elapsed;
    }

    private static async Task<TimeSpan> PostAsync(HttpClient client, string[] texts)
    {
        var lines = texts.Select(text => JsonSerializer.Serialize(new { publisher = "Batch Wire", publishedOn = PublishedOn, text }));
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-ndjson");
        var watch = Stopwatch.StartNew();
        using var response = await client.PostAsync(new Uri("/api/v1/articles/batch", UriKind.Relative), content);
        using var report = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return response.StatusCode == HttpStatusCode.MultiStatus && report.RootElement.GetProperty("created").GetInt32() == texts.Length
            ? watch.Elapsed
            : throw new InvalidOperationException($"The batch was not stored: {response.StatusCode}.");
    }
}
