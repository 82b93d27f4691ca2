using Microsoft.EntityFrameworkCore;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;
using StatementApi.Persistence;

namespace StatementApi.Timelines;

/// <summary>Reads timelines: counts by the day from the index, and the quotes beneath.</summary>
internal sealed class TimelineQueries(StatementDbContext database, QuoteSelection selection)
{
    /// <summary>The timeline of the filter's actors side by side, or of everybody, with the quotes that <paramref name="page"/> asks for.</summary>
    /// <exception cref="ProblemException">400: an actor or article that does not exist, more buckets than a timeline can have, or a wrong cursor.</exception>
    public async Task<TimelineResponse> ReadAsync(
        QuoteFilter filter, TimelineOptions options, PageRequest page, HttpRequest request, CancellationToken cancellationToken)
    {
        var after = page.After(request);
        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        var speakers = await KnownReferences.ActorsAsync(database, filter.Actor, cancellationToken);
        var lanes = LanesOf(filter, speakers);
        var series = await CountAsync(lanes, cancellationToken);
        var (from, to) = Extent(filter, series);
        var buckets = BucketsOf(series, from, to, options.Interval);

        var lookup = await selection.ForPageAsync(filter, cancellationToken);
        var keys = await QuoteKeys.ByDayAsync(
            selection.OfEach(filter, [.. speakers.Select(speaker => speaker.Id)], lookup), isDescending: false, withUndated: false, after, page.Limit + 1, cancellationToken);
        var items = await QuotePages.LoadAsync(database, keys, page.Limit, request, options.OffsetUnit, cancellationToken);
        return new TimelineResponse(options.Interval, from, to, buckets, [.. items.Items.Select(quote =>
            new TimelineItem(quote.Response, quote.Quote.EffectiveOn!.Value, quote.Quote.DatedBy!.Value))], items.Next);
    }

    /// <summary>Whether there is such an actor.</summary>
    public Task<bool> HasActorAsync(long id, CancellationToken cancellationToken) =>
        database.Actors.AnyAsync(actor => actor.Id == id, cancellationToken);

    private IReadOnlyList<Lane> LanesOf(QuoteFilter filter, IReadOnlyList<(long Id, string Name)> speakers) => speakers.Count == 0
        ? [new Lane(null, "", selection.Of(filter))]
        : [.. speakers.Select(speaker => new Lane(speaker.Id, speaker.Name, selection.Of(filter, speaker.Id)))];

    private static async Task<IReadOnlyList<TimelineSeries>> CountAsync(IReadOnlyList<Lane> lanes, CancellationToken cancellationToken)
    {
        var series = new List<TimelineSeries>(lanes.Count);
        foreach (var lane in lanes)
        {
            var days = await lane.Entries.Where(entry => entry.On != null)
                .GroupBy(entry => entry.On!.Value)
                .OrderBy(group => group.Key)
                .Select(group => new { Day = group.Key, Count = group.Count() })
                .ToListAsync(cancellationToken);
            series.Add(new TimelineSeries(lane.ActorId, lane.Name, days.ConvertAll(day => (day.Day, day.Count))));
        }

        return series;
    }

    /// <summary>The ends asked for; where one is not, that of the quotes, but never beyond the other.</summary>
    private static (DateOnly? From, DateOnly? To) Extent(QuoteFilter filter, IReadOnlyList<TimelineSeries> series)
    {
        var days = series.Where(one => one.Days.Count > 0).ToList();
        var from = filter.From ?? (days.Count > 0 ? days.Min(one => one.Days[0].Day) : filter.To);
        var to = filter.To ?? (days.Count > 0 ? days.Max(one => one.Days[^1].Day) : filter.From);
        return (from, to);
    }

    private static IReadOnlyList<TimelineBucket> BucketsOf(
        IReadOnlyList<TimelineSeries> series, DateOnly? from, DateOnly? to, TimelineInterval interval)
    {
        if (from is not { } first || to is not { } last)
        {
            return [];
        }

        var count = BucketCalendar.Count(first, last, interval);
        return count <= TimelineBuckets.Max
            ? TimelineBuckets.Of(series, first, last, interval)
            : throw ProblemException.InvalidField(
                "interval", $"gives {count} buckets, more than {TimelineBuckets.Max}; choose a longer interval, or bring from and to closer together");
    }

    private sealed record Lane(long? ActorId, string Name, IQueryable<QuoteEntry> Entries);
}
