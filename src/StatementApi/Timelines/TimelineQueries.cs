using Microsoft.EntityFrameworkCore;
using StatementApi.Buckets;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;
using StatementApi.Persistence;

namespace StatementApi.Timelines;

/// <summary>Reads timelines: counts by the day from the index, and the quotes beneath.</summary>
internal sealed class TimelineQueries(
    StatementDbContext database, QuoteSelection selection, QuotePages pages, IActorNames names, TimelineCounting counting, TimeProvider time)
{
    /// <summary>The timeline of what the filter lets through, with the quotes that <paramref name="page"/> asks for.</summary>
    /// <exception cref="ProblemException">
    /// 400: something named that does not exist or is missing, more buckets than a timeline can have, or a wrong cursor.
    /// </exception>
    public async Task<TimelineResponse> ReadAsync(
        QuoteFilter filter, TimelineOptions options, PageRequest page, HttpRequest request, CancellationToken cancellationToken)
    {
        var after = page.After(request);
        var today = TimeZones.Today(time, TimeZones.Find(options.TimeZone)!);
        var split = SplitOf(filter, options);
        filter = TimelinePeriod.Narrow(filter, options, today);
        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        var speakers = await KnownReferences.ActorsAsync(names, filter.Actor, cancellationToken);

        var series = await counting.CountAsync(filter, speakers, split, options.Interval, cancellationToken);
        var period = TimelinePeriod.Of(filter, series.All.First, series.All.Last);
        var buckets = BucketsOf(series, period, options.Interval, today);
        var items = await ItemsAsync(filter, [.. speakers.Select(speaker => speaker.Id)], options, after, page, request, cancellationToken);
        return new TimelineResponse(options.Interval, split, options.TimeZone, period?.From, period?.To, buckets, items.Items, items.Next);
    }

    /// <summary>Whether there is such an actor.</summary>
    public Task<bool> HasActorAsync(long id, CancellationToken cancellationToken) =>
        database.Actors.AnyAsync(actor => actor.Id == id, cancellationToken);

    private async Task<Page<TimelineItem>> ItemsAsync(
        QuoteFilter filter,
        IReadOnlyList<long> speakers,
        TimelineOptions options,
        CursorKey? after,
        PageRequest page,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        var keys = await selection.KeysByDayAsync(
            filter, speakers, isDescending: false, withUndated: false, after, page.Limit + 1, cancellationToken);
        var loaded = await pages.LoadAsync(keys, page.Limit, request, options.OffsetUnit, cancellationToken);
        loaded = selection.Highlight(loaded, filter, options.OffsetUnit);
        return new Page<TimelineItem>([.. loaded.Items.Select(TimelineItem.Of)], loaded.Next);
    }

    private static TimelineSplit SplitOf(QuoteFilter filter, TimelineOptions options) => options.By switch
    {
        TimelineSplit.Actor when filter.Actor.Length == 0 => throw ProblemException.InvalidField("by", "sets actors side by side; name them with actor"),
        TimelineSplit.Topic when filter.Topic.Length == 0 => throw ProblemException.InvalidField("by", "sets topics side by side; name them with topic"),
        { } split => split,
        null => filter.Actor.Length > 0 ? TimelineSplit.Actor : filter.Topic.Length > 0 ? TimelineSplit.Topic : TimelineSplit.None,
    };

    private static IReadOnlyList<TimelineBucket> BucketsOf(
        TimelineSeries series, (DateOnly From, DateOnly To)? period, TimelineInterval interval, DateOnly today)
    {
        if (period is not var (from, to))
        {
            return [];
        }

        BucketLimit.Check(from, to, interval, TimelineBuckets.Max);
        return TimelineBuckets.Of(series, from, to, interval, today);
    }
}
