using Microsoft.EntityFrameworkCore;
using StatementApi.Buckets;
using StatementApi.Extraction.Acts;
using StatementApi.Filtering;

namespace StatementApi.Timelines;

/// <summary>Counts quotes by the day, or those of named speakers by the month where no bucket is shorter, in an index alone where the filter allows.</summary>
internal sealed class TimelineCounting(QuoteSelection selection)
{
    /// <summary>The quotes of <paramref name="speakers"/>, or of anybody where none is named, side by side as <paramref name="split"/> says.</summary>
    public Task<TimelineSeries> CountAsync(
        QuoteFilter filter,
        IReadOnlyList<(long Id, string Name)> speakers,
        TimelineSplit split,
        TimelineInterval interval,
        CancellationToken cancellationToken)
    {
        // The index has an order of days and none of months: by the month, the quotes of everybody would be sorted first.
        interval = speakers.Count == 0 ? TimelineInterval.Day : interval;
        IReadOnlyList<long> ids = [.. speakers.Select(speaker => speaker.Id)];
        return split switch
        {
            TimelineSplit.Actor => ByActorAsync(filter, speakers, interval, cancellationToken),
            TimelineSplit.Topic => ByTopicAsync(filter, ids, interval, cancellationToken),
            TimelineSplit.Act => ByActAsync(filter, ids, interval, cancellationToken),
            _ => TogetherAsync(filter, ids, interval, cancellationToken),
        };
    }

    private async Task<TimelineSeries> ByActorAsync(
        QuoteFilter filter, IReadOnlyList<(long Id, string Name)> speakers, TimelineInterval interval, CancellationToken cancellationToken)
    {
        var all = new DayCounts();
        var actors = new List<(long, string, DayCounts)>(speakers.Count);
        foreach (var (id, name) in speakers)
        {
            var days = await DaysAsync(selection.OfEach(filter, [id]), interval, cancellationToken);
            all.Add(days);
            actors.Add((id, name, days));
        }

        return new TimelineSeries(all, actors, [], []);
    }

    private async Task<TimelineSeries> ByTopicAsync(
        QuoteFilter filter, IReadOnlyList<long> speakers, TimelineInterval interval, CancellationToken cancellationToken)
    {
        var topics = new List<(string, DayCounts)>();
        foreach (var topic in filter.Topic.Distinct())
        {
            topics.Add((topic, await DaysAsync([selection.OfAny(filter with { Topic = [topic] }, speakers)], interval, cancellationToken)));
        }

        var all = topics.Count == 1 ? topics[0].Item2 : await DaysAsync(selection.OfEach(filter, speakers), interval, cancellationToken);
        return new TimelineSeries(all, [], topics, []);
    }

    private async Task<TimelineSeries> ByActAsync(
        QuoteFilter filter, IReadOnlyList<long> speakers, TimelineInterval interval, CancellationToken cancellationToken)
    {
        var all = new DayCounts();
        var acts = new SortedDictionary<SpeechAct, DayCounts>();
        foreach (var entries in selection.OfEach(filter, speakers))
        {
            var groups = await Stretches(entries, interval).GroupBy(entry => new { entry.Stretch, entry.Act })
                .Select(group => new { group.Key.Act, First = group.Min(entry => entry.On), Last = group.Max(entry => entry.On), Count = group.Count() })
                .ToListAsync(cancellationToken);
            foreach (var group in groups)
            {
                all.Add(group.First, group.Last, group.Count);
                acts.TryAdd(group.Act, new DayCounts());
                acts[group.Act].Add(group.First, group.Last, group.Count);
            }
        }

        return new TimelineSeries(all, [], [], [.. acts.Select(act => (act.Key, act.Value))]);
    }

    private async Task<TimelineSeries> TogetherAsync(
        QuoteFilter filter, IReadOnlyList<long> speakers, TimelineInterval interval, CancellationToken cancellationToken) =>
        new(await DaysAsync(selection.OfEach(filter, speakers), interval, cancellationToken), [], [], []);

    private static async Task<DayCounts> DaysAsync(
        IReadOnlyList<IQueryable<QuoteEntry>> selections, TimelineInterval interval, CancellationToken cancellationToken)
    {
        var counts = new DayCounts();
        foreach (var entries in selections)
        {
            var groups = await Stretches(entries, interval).GroupBy(entry => entry.Stretch)
                .Select(group => new { First = group.Min(entry => entry.On), Last = group.Max(entry => entry.On), Count = group.Count() })
                .ToListAsync(cancellationToken);
            groups.ForEach(group => counts.Add(group.First, group.Last, group.Count));
        }

        return counts;
    }

    /// <summary>A month is <c>yyyy-MM</c>: fewer groups than days, and just as right for months, quarters and years.</summary>
    private static IQueryable<StretchEntry> Stretches(IQueryable<QuoteEntry> entries, TimelineInterval interval)
    {
        var dated = entries.Where(entry => entry.On != null);
        return interval is TimelineInterval.Day or TimelineInterval.Week
            ? dated.Select(entry => new StretchEntry { Stretch = entry.On!.Value.ToString(), On = entry.On!.Value, Act = entry.Act })
            : dated.Select(entry => new StretchEntry { Stretch = entry.On!.Value.ToString().Substring(0, 7), On = entry.On!.Value, Act = entry.Act });
    }

    private sealed class StretchEntry
    {
        public required string Stretch { get; init; }

        public DateOnly On { get; init; }

        public SpeechAct Act { get; init; }
    }
}
