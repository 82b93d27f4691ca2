using StatementApi.Ingestion;

namespace StatementApi.Generation;

/// <summary>Fills a database with generated articles, through the same door as ingested ones: only the analysis is left out.</summary>
internal sealed class DatabaseGenerator(GazetteerStore gazetteer, Seeding seeding, ArticleStore store, GeneratorClock clock)
{
    private const int ArticlesPerTransaction = 2_000;

    /// <summary>Generates.</summary>
    /// <param name="plan">What.</param>
    /// <param name="actors">File with the actors known at the start.</param>
    /// <param name="progress">Told how many articles are stored.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    public async Task RunAsync(GenerationPlan plan, string actors, IProgress<int> progress, CancellationToken cancellationToken)
    {
        clock.Now = StartOf(GenerationPlan.First);
        await seeding.AddActorsAsync(actors, cancellationToken);
        var writer = new StoryWriter(new World(plan, gazetteer.Current.Actors), plan);
        var counts = StatementCounts.Of(plan);
        var next = WriteAsync(writer, counts, 0, cancellationToken);
        for (var first = 0; first < plan.Articles; first += ArticlesPerTransaction)
        {
            var articles = await next;
            next = WriteAsync(writer, counts, first + ArticlesPerTransaction, cancellationToken);
            clock.Now = StartOf(PublicationDays.At((double)Math.Min(first + ArticlesPerTransaction, plan.Articles) / plan.Articles).AddDays(1));
            await store.StoreAsync(articles, cancellationToken);
            progress.Report(first + articles.Length);
        }
    }

    /// <summary>The articles of one transaction, written on every core while those before them are stored.</summary>
    private static Task<AnalysedArticle[]> WriteAsync(StoryWriter writer, int[] counts, int first, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            var articles = new AnalysedArticle[Math.Clamp(counts.Length - first, 0, ArticlesPerTransaction)];
            Parallel.For(0, articles.Length, new ParallelOptions { CancellationToken = cancellationToken }, index =>
                articles[index] = writer.Write(first + index, counts[first + index]));
            return articles;
        },
        cancellationToken);

    private static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
