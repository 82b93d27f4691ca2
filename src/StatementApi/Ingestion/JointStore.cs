using System.Collections.Concurrent;

namespace StatementApi.Ingestion;

/// <summary>
/// Stores single articles: those that wait at the same time in one transaction, which costs less than one for each. A caller has the answer once its
/// article is committed. Thread-safe.
/// </summary>
internal sealed class JointStore(ArticleStore store)
{
    /// <summary>A group delays the first of its articles, and others who write, by some hundredths of a second.</summary>
    private const int MostTogether = 16;

    private readonly ConcurrentQueue<WaitingArticle> _waiting = [];
    private int _count;

    /// <summary>Stores the article, or finds it where it is stored.</summary>
    public Task<StoredArticle> StoreAsync(AnalysedArticle article, CancellationToken cancellationToken)
    {
        var waiting = new WaitingArticle(article, cancellationToken);
        _waiting.Enqueue(waiting);
        if (Interlocked.Increment(ref _count) == 1)
        {
            Begin();
        }

        return waiting.Answer.Task;
    }

    /// <summary>Behind the work that is queued now: under load that is the analysis of further articles, which then are stored along.</summary>
    private void Begin() => Task.Factory.StartNew(
        StoreGroupAsync, CancellationToken.None, TaskCreationOptions.PreferFairness | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    private async Task StoreGroupAsync()
    {
        var group = new List<WaitingArticle>(MostTogether);
        while (group.Count < MostTogether && _waiting.TryDequeue(out var waiting))
        {
            group.Add(waiting);
        }

        await StoreAsync(group.FindAll(waiting => !waiting.IsGivenUp()));
        if (Interlocked.Add(ref _count, -group.Count) > 0)
        {
            Begin();
        }
    }

    /// <summary>Where the transaction fails, each article gets one of its own, so that the fault of one is not that of all.</summary>
    private async Task StoreAsync(List<WaitingArticle> group)
    {
        try
        {
            var stored = await store.StoreAsync(group.ConvertAll(waiting => waiting.Article), CancellationToken.None);
            for (var index = 0; index < group.Count; index++)
            {
                group[index].Answer.SetResult(stored[index]);
            }
        }
        catch (Exception failure) when (group.Count == 1)
        {
            group[0].Answer.SetException(failure);
        }
        catch (Exception) when (group.Count > 1)
        {
            foreach (var waiting in group)
            {
                await StoreAsync([waiting]);
            }
        }
    }

    /// <summary>An article and who waits for it.</summary>
    private sealed class WaitingArticle(AnalysedArticle article, CancellationToken cancellationToken)
    {
        public AnalysedArticle Article { get; } = article;

        public TaskCompletionSource<StoredArticle> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Whether nobody waits any more; the article is then not stored.</summary>
        public bool IsGivenUp() => cancellationToken.IsCancellationRequested && Answer.TrySetCanceled(cancellationToken);
    }
}
