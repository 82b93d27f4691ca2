using StatementApi.Buckets;
using StatementApi.Filtering;
using StatementApi.Http.Problems;

namespace StatementApi.Timelines;

/// <summary>Settles which days a timeline has.</summary>
internal static class TimelinePeriod
{
    /// <summary>The filter with the ends that <c>last</c> asks for.</summary>
    /// <exception cref="ProblemException">400: there is a <c>from</c> or <c>to</c> besides.</exception>
    public static QuoteFilter Narrow(QuoteFilter filter, TimelineOptions options, DateOnly today)
    {
        if (options.Last is not { } last)
        {
            return filter;
        }

        if (filter.From is not null || filter.To is not null)
        {
            throw ProblemException.InvalidField("last", "stands in place of from and to; give one or the other");
        }

        var start = BucketCalendar.StartOf(today, options.Interval);
        for (var bucket = 1; bucket < last; bucket++)
        {
            start = BucketCalendar.StartOf(start.AddDays(-1), options.Interval);
        }

        return filter with { From = start, To = today };
    }

    /// <summary>The ends asked for; where one is not, that of the quotes, but never beyond the other. Null where nothing says.</summary>
    public static (DateOnly From, DateOnly To)? Of(QuoteFilter filter, DateOnly? first, DateOnly? last) =>
        (filter.From ?? first ?? filter.To, filter.To ?? last ?? filter.From) is ({ } from, { } to) ? (from, to) : null;
}
