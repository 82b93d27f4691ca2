using Microsoft.EntityFrameworkCore;
using StatementApi.Buckets;
using StatementApi.Extraction.Acts;
using StatementApi.Filtering;

namespace StatementApi.Timelines;

/// <summary>Counts quotes by the day, in an index alone where the filter allows.</summary>
internal sealed class TimelineCounting(QuoteSelection selection)
{
    /// <summary>The quotes of <paramref name="speakers"/>, or of anybody where none is named, side by side as <paramref name="split"/> says.</summary>
    public Task<TimelineSeries> CountAsync(
        QuoteFilter filter, IReadOnlyList<(long Id, string Name)> speakers, TimelineSplit split, CancellationToken cancellationToken)
    {
        IReadOnlyList<long> ids = [.. speakers.Select(speaker => speaker.Id)];
        return split switch
        {
            TimelineSplit.Actor => ByActorAsync(filter, speakers, cancellationToken),
            TimelineSplit.Topic => ByTopicAsync(filter, ids, cancellationToken),
            TimelineSplit.Act => ByActAsync(filter, ids, cancellationToken),
            _ => TogetherAsync(filter, ids, cancellationToken),
        };
    }

    private async Task<TimelineSeries> ByActorAsync(
        QuoteFilter filter, IReadOnlyList<(long Id, string Name)> speakers, CancellationToken cancellationToken)
    {
        var all = new DayCounts();
        var actors = new List<(long, string, DayCounts)>(speakers.Count);
        foreach (var (id, name) in speakers)
        {
            var days = await DaysAsync(selection.OfEach(filter, [id]), cancellationToken);
            all.Add(days);
            actors.Add((id, name, days));
        }

        return new TimelineSeries(all, actors, [], []);
    }

    private async Task<TimelineSeries> ByTopicAsync(QuoteFilter filter, IReadOnlyList<long> speakers, CancellationToken cancellationToken)
    {
        var topics = new List<(string, DayCounts)>();
        foreach (var topic in filter.Topic.Distinct())
        {
            topics.Add((topic, await DaysAsync([selection.OfAny(filter with { Topic = [topic] }, speakers)], cancellationToken)));
        }

        var all = topics.Count == 1 ? topics[0].Item2 : await DaysAsync(selection.OfEach(filter, speakers), cancellationToken);
        return new TimelineSeries(all, [], topics, []);
    }

    private async Task<TimelineSeries> ByActAsync(QuoteFilter filter, IReadOnlyList<long> speakers, CancellationToken cancellationToken)
    {
        var all = new DayCounts();
        var acts = new SortedDictionary<SpeechAct, DayCounts>();
        foreach (var entries in selection.OfEach(filter, speakers))
        {
            var groups = await Dated(entries).GroupBy(entry => new { On = entry.On!.Value, entry.Act })
                .Select(group => new { group.Key.On, group.Key.Act, Count = group.Count() })
                .ToListAsync(cancellationToken);
            foreach (var group in groups)
            {
                all.Add(group.On, group.Count);
                acts.TryAdd(group.Act, new DayCounts());
                acts[group.Act].Add(group.On, group.Count);
            }
        }

        return new TimelineSeries(all, [], [], [.. acts.Select(act => (act.Key, act.Value))]);
    }

    private async Task<TimelineSeries> TogetherAsync(QuoteFilter filter, IReadOnlyList<long> speakers, CancellationToken cancellationToken) =>
        new(await DaysAsync(selection.OfEach(filter, speakers), cancellationToken), [], [], []);

    private static async Task<DayCounts> DaysAsync(IReadOnlyList<IQueryable<QuoteEntry>> selections, CancellationToken cancellationToken)
    {
        var counts = new DayCounts();
        foreach (var entries in selections)
        {
            var days = await Dated(entries).GroupBy(entry => entry.On!.Value)
                .Select(group => new { Day = group.Key, Count = group.Count() })
                .ToListAsync(cancellationToken);
            days.ForEach(day => counts.Add(day.Day, day.Count));
        }

        return counts;
    }

    private static IQueryable<QuoteEntry> Dated(IQueryable<QuoteEntry> entries) => entries.Where(entry => entry.On != null);
}
