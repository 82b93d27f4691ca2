using StatementApi.Http.Problems;
using StatementApi.Ingestion;
using StatementApi.Ingestion.Bulk;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Ingestion.Bulk;

public sealed class BulkIngestionTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task No_more_articles_are_read_at_once_than_there_are_cores_whatever_the_number_of_batches()
    {
        var (reading, most) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(batch => RunAsync(Enumerable.Range(0, 30).Select(number => new BulkItem<int>(number, () =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref reading));
            Thread.Sleep(1);
            Interlocked.Decrement(ref reading);
            return Draft($"Ada Lindqvist said that lock {batch} of canal {number} would open.");
        })))));
        Assert.InRange(most, 1, Environment.ProcessorCount);
    }

    [Fact]
    public async Task Batches_that_are_given_up_or_refused_give_their_cores_back()
    {
        for (var batch = 0; batch < 2 * Environment.ProcessorCount; batch++)
        {
            using var stop = new CancellationTokenSource();
            var stopping = Enumerable.Range(0, 20).Select(number => new BulkItem<int>(number, () =>
            {
                stop.Cancel();
                return Draft($"Ada Lindqvist said that sluice {batch} of canal {number} would open.");
            }));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(stopping, stop.Token));
            var refused = await RunAsync([new BulkItem<int>(0, () => throw ProblemException.InvalidField("text", "is missing"))]);
            Assert.Equal([400], refused);
        }

        Assert.Equal([201], await RunAsync([new BulkItem<int>(0, () => Draft("Ada Lindqvist said that the weir would open."))]));
    }

    [Fact]
    public async Task Long_articles_are_stored_before_a_hundred_have_been_read()
    {
        var isStored = new TaskCompletionSource();
        await foreach (var outcome in service.Get<BulkIngestion>().RunAsync(FourLongOnesAsync(isStored.Task), TestContext.Current.CancellationToken))
        {
            Assert.Equal(201, outcome.Status);
            isStored.TrySetResult();
        }

        Assert.True(isStored.Task.IsCompletedSuccessfully);
    }

    private static async IAsyncEnumerable<BulkItem<int>> FourLongOnesAsync(Task isStored)
    {
        for (var number = 0; number < 4; number++)
        {
            var letters = new string((char)('a' + number), 1024 * 1024);
            yield return new BulkItem<int>(number, () => Draft(letters));
        }

        await isStored;
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var known = Volatile.Read(ref most); known < value; known = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, known);
        }
    }

    private static ArticleDraft Draft(string text) => new(text, null, "Canal Wire", new DateOnly(2026, 3, 4), null, ArticleLanguage.English);

    private async Task<IReadOnlyList<int>> RunAsync(IEnumerable<BulkItem<int>> items, CancellationToken cancellationToken = default)
    {
        var statuses = new List<int>();
        await foreach (var outcome in service.Get<BulkIngestion>().RunAsync(items.ToAsyncEnumerable(), cancellationToken))
        {
            statuses.Add(outcome.Status);
        }

        return statuses;
    }
}
