using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using StatementApi.Benchmarks.Texts;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;

namespace StatementApi.Benchmarks.Queries;

/// <summary>Takes in one batch over HTTP, beside the analysis of the same articles alone.</summary>
internal static class BatchLoad
{
    private const int Articles = 10_000;
    private const int WarmUp = 500;
    private const int Characters = 4_096;

    private static readonly DateOnly PublishedOn = new(2026, 10, 1);

    /// <summary>The time of the batch against that of the analysis, each on all cores.</summary>
    public static async Task<Figure> MeasureAsync(HttpClient client)
    {
        using var actors = File.OpenText(Path.Combine(Repository.Root, "seeds", "actors.tsv"));
        var extractor = new StatementExtractor(ActorGazetteer.Create(GazetteerReader.Read(actors, "actors.tsv")));
        var texts = Enumerable.Range(5_000_000, WarmUp + Articles).AsParallel().AsOrdered().Select(number => SampleArticles.Create(number, Characters)).ToArray();
        Analyse(extractor, texts[..WarmUp]);
        await PostAsync(client, texts[..WarmUp]);
        var alone = Analyse(extractor, texts[WarmUp..]);
        var batch = await PostAsync(client, texts[WarmUp..]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"analysis alone {Articles / alone.TotalSeconds:F0} articles a second, batch {Articles / batch.TotalSeconds:F0} ({alone.TotalSeconds:F1} s and {batch.TotalSeconds:F1} s)"));
        return Figure.AtMost("batch of 10,000 articles, against analysis alone on all cores", 1.5, batch / alone, "times");
    }

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
