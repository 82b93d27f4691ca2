using BenchmarkDotNet.Attributes;
using StatementApi.Benchmarks.Texts;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;

namespace StatementApi.Benchmarks.Analysis;

/// <summary>
/// The whole analysis, from text to statements, on one core: the time of one article, and as operations a second how many articles a core reads.
/// </summary>
[MemoryDiagnoser]
[OperationsPerSecond]
public class ExtractionBenchmarks
{
    private const int Articles = 200;

    private static readonly DateOnly PublishedOn = new(2026, 11, 18);

    private string[] _texts = [];
    private StatementExtractor _extractor = null!;

    /// <summary>Length of an article in characters: the aim, 300 articles a second, is one for 5 KB.</summary>
    [Params(4_096, 5_000)]
    public int Characters { get; set; }

    [ParamsAllValues]
    public AttributionEngine Engine { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        using var actors = File.OpenText(Path.Combine(Repository.Root, "seeds", "actors.tsv"));
        _extractor = new StatementExtractor(ActorGazetteer.Create(GazetteerReader.Read(actors, "actors.tsv")), Engine);
        _texts = [.. Enumerable.Range(0, Articles).Select(number => SampleArticles.Create(number, Characters))];
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Extract() => _texts.Sum(text => _extractor.Extract(text, PublishedOn).Statements.Length);
}
