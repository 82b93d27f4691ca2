using StatementApi.Buckets;
using StatementApi.Extraction.Acts;
using StatementApi.Representations;

namespace StatementApi.Relations;

/// <summary>The acts of a relation and their days. Grows while counting, then is only read.</summary>
internal sealed class RelationCounts
{
    private readonly SortedDictionary<SpeechAct, (int Count, DayCounts Days)> _acts = [];

    /// <summary>Number of quotes.</summary>
    public int Count { get; private set; }

    /// <summary>Day of the earliest; null where none has a day.</summary>
    public DateOnly? First { get; private set; }

    /// <summary>Day of the latest.</summary>
    public DateOnly? Last { get; private set; }

    /// <summary>Adds quotes of a day, or without one.</summary>
    public void Add(SpeechAct act, DateOnly? day, int count)
    {
        var (known, days) = _acts.TryGetValue(act, out var found) ? found : (0, new DayCounts());
        _acts[act] = (known + count, days);
        Count += count;
        if (day is { } on)
        {
            days.Add(on, count);
            First = First < on ? First : on;
            Last = Last > on ? Last : on;
        }
    }

    /// <summary>The relation of that kind to <paramref name="other"/>, with buckets where there are days and an interval.</summary>
    public RelationResponse Represent(ActorReference other, RelationKind kind, TimelineInterval? interval, DateOnly? from, DateOnly? to) => new(
        other,
        kind,
        Count,
        First,
        Last,
        [.. _acts.OrderByDescending(act => act.Value.Count).Select(act => new ActCount(act.Key, act.Value.Count))],
        (interval, from, to) is ({ } length, { } first, { } last) ? Buckets(length, first, last) : []);

    private RelationBucket[] Buckets(TimelineInterval interval, DateOnly from, DateOnly to)
    {
        var buckets = new RelationBucket[BucketCalendar.Count(from, to, interval)];
        var sums = _acts.Select(act => (act.Key, Sums: act.Value.Days.InBuckets(from, buckets.Length, interval))).ToList();
        var start = BucketCalendar.StartOf(from, interval);
        for (var index = 0; index < buckets.Length; index++)
        {
            var next = BucketCalendar.Next(start, interval);
            buckets[index] = new RelationBucket(start, next.AddDays(-1), sums.Sum(act => act.Sums[index]), [.. sums
                .Where(act => act.Sums[index] > 0)
                .Select(act => new ActCount(act.Key, act.Sums[index]))]);
            start = next;
        }

        return buckets;
    }
}
