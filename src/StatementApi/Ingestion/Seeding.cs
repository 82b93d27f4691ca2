using StatementApi.Extraction.Actors;
using StatementApi.Persistence;

namespace StatementApi.Ingestion;

/// <summary>Fills an empty database with the actors and articles that come with the service.</summary>
internal sealed class Seeding(
    ArticleWriter writer,
    GazetteerStore gazetteer,
    ArticleIngestor ingestor,
    WriteGate gate,
    TimeProvider time,
    ILogger<Seeding> logger)
{
    /// <summary>Stores the actors of <c>actors.tsv</c> and the articles of <c>articles/*.md</c> under <paramref name="folder"/>, in the order of their names.</summary>
    public async Task RunAsync(string folder, CancellationToken cancellationToken)
    {
        await AddActorsAsync(Path.Combine(folder, "actors.tsv"), cancellationToken);
        var articles = Path.Combine(folder, "articles");
        var files = Directory.Exists(articles) ? Directory.GetFiles(articles, "*.md").Order(StringComparer.Ordinal).ToList() : [];
        foreach (var file in files)
        {
            var markdown = await File.ReadAllTextAsync(file, cancellationToken);
            await ingestor.IngestAsync(SeedArticle.Parse(markdown, Path.GetFileName(file)), cancellationToken);
        }

        logger.LogInformation("Seeded {Actors} actors and {Articles} articles from {Folder}", gazetteer.Current.Count, files.Count, folder);
    }

    /// <summary>Stores the actors of a file, if there is one.</summary>
    public async Task AddActorsAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return;
        }

        using var reader = File.OpenText(file);
        var seeds = GazetteerReader.Read(reader, Path.GetFileName(file));
        using var turn = await gate.EnterAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        await writer.WriteAsync(rows => rows.InsertAsync(seeds.Select(seed => seed.ToEntity(now)).ToList()), cancellationToken);
        await gazetteer.LoadAsync(cancellationToken);
    }
}
