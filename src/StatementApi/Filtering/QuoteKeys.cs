using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StatementApi.Http.Paging;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>
/// Reads the keys of a page: the next quotes of a selection in an order, each page starting where the one before ended, so that all cost the same
/// and a quote stored meanwhile shifts nothing.
/// </summary>
internal static class QuoteKeys
{
    /// <summary>
    /// In order of their days, undated quotes last. Several selections (one a speaker) are walked each in its own index order and merged.
    /// </summary>
    /// <param name="selections">Disjoint selections.</param>
    /// <param name="isDescending">Whether the latest comes first.</param>
    /// <param name="withUndated">Whether undated quotes belong to the list.</param>
    /// <param name="after">Where the page before ended, or null.</param>
    /// <param name="count">Most keys to read.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public static async Task<List<CursorKey>> ByDayAsync(
        IReadOnlyList<IQueryable<QuoteEntry>> selections,
        bool isDescending,
        bool withUndated,
        CursorKey? after,
        int count,
        CancellationToken cancellationToken)
    {
        var keys = new List<CursorKey>();
        if (after is not { Sort: null })
        {
            keys = await MergeAsync(selections, entries => Dated(entries, isDescending, after), isDescending, count, cancellationToken);
        }

        if (withUndated && keys.Count < count)
        {
            var last = after is { Sort: null } undated ? undated.Id : (long?)null;
            keys.AddRange(await MergeAsync(
                selections, entries => Undated(entries, isDescending, last), isDescending, count - keys.Count, cancellationToken));
        }

        return keys;
    }

    /// <summary>The key after which the undated quotes come.</summary>
    public static CursorKey BeforeUndated(bool isDescending) => new(null, isDescending ? long.MaxValue : 0);

    /// <summary>The first of several lists in the same order, which have no quote in common.</summary>
    /// <param name="sources">Of what each list is.</param>
    /// <param name="read">Reads the first of a list.</param>
    /// <param name="isDescending">Whether the latest comes first.</param>
    /// <param name="count">Most keys.</param>
    public static async Task<List<CursorKey>> MergeAsync<T>(
        IReadOnlyList<T> sources, Func<T, Task<IReadOnlyList<(DateOnly? Day, long Id)>>> read, bool isDescending, int count)
    {
        var keys = new List<(DateOnly? Day, long Id)>();
        foreach (var source in sources)
        {
            keys.AddRange(await read(source));
        }

        var merged = isDescending ? keys.OrderDescending() : keys.Order();
        return [.. (sources.Count > 1 ? merged : keys.AsEnumerable()).Take(count).Select(key => CursorKey.Of(key.Day, key.Id))];
    }

    /// <summary>In the order in which they were stored.</summary>
    public static Task<List<CursorKey>> ByIdentityAsync(
        IQueryable<QuoteEntry> entries, bool isDescending, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var id = after?.Id ?? 0;
        entries = after is null ? entries
            : isDescending ? entries.Where(entry => entry.Id < id)
            : entries.Where(entry => entry.Id > id);
        var ordered = isDescending ? entries.OrderByDescending(entry => entry.Id) : entries.OrderBy(entry => entry.Id);
        return ordered.Select(entry => new CursorKey(null, entry.Id)).Take(count).ToListAsync(cancellationToken);
    }

    /// <summary>In order of confidence.</summary>
    public static async Task<List<CursorKey>> ByConfidenceAsync(
        IQueryable<QuoteEntry> entries, bool isDescending, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        if (after is { Sort: { } sort, Id: var id })
        {
            var bound = CursorKey.Number<double>(sort);
            entries = isDescending
                ? entries.Where(entry => entry.Quote.Confidence <= bound && (entry.Quote.Confidence < bound || entry.Quote.Id < id))
                : entries.Where(entry => entry.Quote.Confidence >= bound && (entry.Quote.Confidence > bound || entry.Quote.Id > id));
        }

        var ordered = isDescending
            ? entries.OrderByDescending(entry => entry.Quote.Confidence).ThenByDescending(entry => entry.Quote.Id)
            : entries.OrderBy(entry => entry.Quote.Confidence).ThenBy(entry => entry.Quote.Id);
        var rows = await ordered.Select(entry => new { entry.Quote.Confidence, entry.Quote.Id }).Take(count).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => KeyOf(row.Confidence, row.Id));
    }

    /// <summary>In order of their days, undated quotes last, as the index of words has them: two ranges of its keys.</summary>
    /// <param name="entries">Quotes found by their words.</param>
    /// <param name="isDescending">Whether the latest comes first.</param>
    /// <param name="withUndated">Whether undated quotes belong to the list.</param>
    /// <param name="after">Where the page before ended, or null.</param>
    /// <param name="count">Most keys to read.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public static async Task<List<CursorKey>> ByWordsAsync(
        IQueryable<QuoteEntry> entries, bool isDescending, bool withUndated, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var keys = new List<CursorKey>();
        if (after is not { Sort: null })
        {
            var dated = entries.Where(entry => entry.Key >= SearchKey.FirstDated);
            keys = await ByKeyAsync(dated, isDescending, after is { Day: var day, Id: var id } ? SearchKey.Of(day, id) : null, count, cancellationToken);
        }

        if (withUndated && keys.Count < count)
        {
            var undated = entries.Where(entry => entry.Key < SearchKey.FirstDated);
            keys.AddRange(await ByKeyAsync(
                undated, isDescending, after is { Sort: null, Id: var last } ? last : null, count - keys.Count, cancellationToken));
        }

        return keys;
    }

    /// <summary>Best match first; equal ones in the order in which they were stored.</summary>
    public static async Task<List<CursorKey>> ByRankAsync(
        IQueryable<RankedMatch> ranked, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        if (after is { Sort: { } sort, Id: var id })
        {
            var bound = CursorKey.Number<double>(sort);
            ranked = ranked.Where(match => match.Rank >= bound && (match.Rank > bound || match.Id > id));
        }

        var rows = await ranked.OrderBy(match => match.Rank).ThenBy(match => match.Id).Take(count).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => KeyOf(row.Rank, row.Id));
    }

    private static async Task<List<CursorKey>> ByKeyAsync(
        IQueryable<QuoteEntry> entries, bool isDescending, long? after, int count, CancellationToken cancellationToken)
    {
        if (after is { } bound)
        {
            entries = isDescending ? entries.Where(entry => entry.Key < bound) : entries.Where(entry => entry.Key > bound);
        }

        var ordered = isDescending ? entries.OrderByDescending(entry => entry.Key) : entries.OrderBy(entry => entry.Key);
        var keys = await ordered.Select(entry => entry.Key).Take(count).ToListAsync(cancellationToken);
        return keys.ConvertAll(key => CursorKey.Of(SearchKey.DayOf(key), SearchKey.IdOf(key)));
    }

    private static Task<List<CursorKey>> MergeAsync(
        IReadOnlyList<IQueryable<QuoteEntry>> selections,
        Func<IQueryable<QuoteEntry>, IQueryable<QuoteEntry>> next,
        bool isDescending,
        int count,
        CancellationToken cancellationToken) => MergeAsync(
        selections,
        async selection =>
        {
            var rows = await next(selection).Take(count).Select(entry => new { entry.On, entry.Id }).ToListAsync(cancellationToken);
            return rows.ConvertAll(row => (row.On, row.Id));
        },
        isDescending,
        count);

    private static IQueryable<QuoteEntry> Dated(IQueryable<QuoteEntry> entries, bool isDescending, CursorKey? after)
    {
        entries = entries.Where(entry => entry.On != null);
        if (after is { Day: { } day, Id: var id })
        {
            entries = isDescending
                ? entries.Where(entry => entry.On <= day && (entry.On < day || entry.Id < id))
                : entries.Where(entry => entry.On >= day && (entry.On > day || entry.Id > id));
        }

        return isDescending
            ? entries.OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Id)
            : entries.OrderBy(entry => entry.On).ThenBy(entry => entry.Id);
    }

    private static IQueryable<QuoteEntry> Undated(IQueryable<QuoteEntry> entries, bool isDescending, long? after)
    {
        entries = entries.Where(entry => entry.On == null);
        if (after is { } id)
        {
            entries = isDescending ? entries.Where(entry => entry.Id < id) : entries.Where(entry => entry.Id > id);
        }

        return isDescending ? entries.OrderByDescending(entry => entry.Id) : entries.OrderBy(entry => entry.Id);
    }

    private static CursorKey KeyOf(double sort, long id) => new(sort.ToString("R", CultureInfo.InvariantCulture), id);
}
