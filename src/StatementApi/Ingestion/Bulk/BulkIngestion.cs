using System.Runtime.CompilerServices;
using System.Threading.Channels;
using StatementApi.Http.Problems;

namespace StatementApi.Ingestion.Bulk;

/// <summary>
/// Takes in any number of articles: reads them one after the other, analyses them on every core, and stores them in groups, in their order. Holds a
/// bounded number in memory. However it ends, what is stored are whole articles. Thread-safe.
/// </summary>
internal sealed class BulkIngestion(KnownArticles known, ArticleStore store, GazetteerStore gazetteer, ILogger<BulkIngestion> logger) : IDisposable
{
    /// <summary>A transaction costs as much as several articles; a group delays other writers by some tenths of a second.</summary>
    private const int ArticlesPerTransaction = 200;

    /// <summary>Long articles are stored in smaller groups, as all of a group are in memory.</summary>
    private const int CharactersPerTransaction = 4 * 1024 * 1024;

    /// <summary>Articles read and not yet stored, so that the analysis goes on while the log is copied into a large database, which takes a second.</summary>
    private const int InFlight = 4 * ArticlesPerTransaction;

    /// <summary>Analyses that run at once, of all batches together: more than there are cores would only take each other's place in the caches.</summary>
    private readonly SemaphoreSlim _cores = new(Environment.ProcessorCount);

    /// <summary>Takes in the items; the outcomes come in their order, each once it is stored for good.</summary>
    public async IAsyncEnumerable<BulkOutcome<TPlace>> RunAsync<TPlace>(
        IAsyncEnumerable<BulkItem<TPlace>> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncDisposable? bulk = null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var analysed = Channel.CreateBounded<Task<Analysed<TPlace>>>(
            new BoundedChannelOptions(InFlight) { SingleReader = true, SingleWriter = true });
        var reading = AnalyseAsync(items, analysed.Writer, stop.Token);
        try
        {
            var group = new List<Analysed<TPlace>>(ArticlesPerTransaction);
            var characters = 0;
            await foreach (var one in analysed.Reader.ReadAllAsync(cancellationToken))
            {
                group.Add(await one);
                characters += group[^1].Article?.Draft.Text.Length ?? 0;
                if (group.Count == ArticlesPerTransaction || characters >= CharactersPerTransaction)
                {
                    bulk ??= await store.BeginBulkAsync(cancellationToken);
                    foreach (var outcome in await StoreAsync(group, cancellationToken))
                    {
                        yield return outcome;
                    }

                    group.Clear();
                    characters = 0;
                }
            }

            foreach (var outcome in await StoreAsync(group, cancellationToken))
            {
                yield return outcome;
            }

            await reading;
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (bulk is not null)
            {
                await bulk.DisposeAsync();
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _cores.Dispose();

    /// <summary>Starts the analysis of each item as it is read. Where the reading fails, those before are still handed on.</summary>
    private async Task AnalyseAsync<TPlace>(
        IAsyncEnumerable<BulkItem<TPlace>> items, ChannelWriter<Task<Analysed<TPlace>>> analysed, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
            {
                await _cores.WaitAsync(cancellationToken);
                await analysed.WriteAsync(Task.Run(() => AnalyseOnCoreAsync(item, cancellationToken), CancellationToken.None), cancellationToken);
            }
        }
        finally
        {
            analysed.Complete();
        }
    }

    /// <summary>Runs whatever becomes of the batch, so that the core is given back.</summary>
    private async Task<Analysed<TPlace>> AnalyseOnCoreAsync<TPlace>(BulkItem<TPlace> item, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return await AnalyseAsync(item, cancellationToken);
        }
        finally
        {
            _cores.Release();
        }
    }

    private async Task<Analysed<TPlace>> AnalyseAsync<TPlace>(BulkItem<TPlace> item, CancellationToken cancellationToken)
    {
        try
        {
            var draft = item.Read();
            var hash = ContentHash.Of(draft);
            return await known.FindAsync(hash, cancellationToken) is { } id
                ? new Analysed<TPlace>(item.Place, null, Existing(item.Place, id))
                : new Analysed<TPlace>(
                    item.Place, new AnalysedArticle(draft, hash, gazetteer.Extractor.Extract(draft.Text, draft.PublishedOn, cancellationToken)), null);
        }
        catch (ProblemException refused)
        {
            return new Analysed<TPlace>(item.Place, null, Refused(item.Place, refused.Problem));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError(failure, "The analysis of {Place} failed", item.Place);
            return new Analysed<TPlace>(item.Place, null, Refused(item.Place, Problem.Of(ProblemKind.Internal, "The failure was logged.")));
        }
    }

    private async Task<IEnumerable<BulkOutcome<TPlace>>> StoreAsync<TPlace>(List<Analysed<TPlace>> group, CancellationToken cancellationToken)
    {
        var articles = group.Where(one => one.Article is not null).Select(one => one.Article!).ToList();
        var stored = new Queue<StoredArticle>(await store.StoreAsync(articles, cancellationToken));
        return group.ConvertAll(one => one.Outcome ?? Stored(one.Place, stored.Dequeue()));
    }

    private static BulkOutcome<TPlace> Stored<TPlace>(TPlace place, StoredArticle article) =>
        article.New is null ? Existing(place, article.Id) : new(place, StatusCodes.Status201Created, article.Id, null);

    private static BulkOutcome<TPlace> Existing<TPlace>(TPlace place, long id) => new(place, StatusCodes.Status200OK, id, null);

    private static BulkOutcome<TPlace> Refused<TPlace>(TPlace place, Problem problem) => new(place, problem.Status, null, problem);

    /// <summary>An article to be stored, or the outcome where there is none.</summary>
    private sealed record Analysed<TPlace>(TPlace Place, AnalysedArticle? Article, BulkOutcome<TPlace>? Outcome);
}
