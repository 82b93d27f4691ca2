using Microsoft.EntityFrameworkCore;
using StatementApi.Buckets;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Representations;

namespace StatementApi.Relations;

/// <summary>Reads whom an actor addresses, mentions and quotes.</summary>
internal sealed class RelationQueries(StatementDbContext database, RelationSelection selection)
{
    /// <summary>Most buckets of a relation: ten years by the week.</summary>
    public const int MaxBuckets = 530;

    /// <summary>A page of the actor's relations; null where there is no such actor.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: the filter names something that does not exist, too many buckets, or a wrong cursor.</exception>
    public async Task<RelationList?> ListAsync(
        long actor, StatementFilter filter, RelationOptions options, PageRequest page, HttpRequest request, CancellationToken cancellationToken)
    {
        var after = RelationPlace.Read(page.After(request));
        if (!await database.Actors.AnyAsync(one => one.Id == actor, cancellationToken))
        {
            return null;
        }

        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        var counts = await CountAsync(actor, filter, options, cancellationToken);
        var (from, to) = ExtentOf(filter, counts.Values);
        if (options.Interval is { } interval && (from, to) is ({ } first, { } last))
        {
            BucketLimit.Check(first, last, interval, MaxBuckets);
        }

        var places = counts.Select(one => new RelationPlace(one.Value.Count, one.Key.Kind, one.Key.Other))
            .Where(place => after is null || place.CompareTo(after.Value) > 0)
            .Order().Take(page.Limit + 1).ToList();
        var others = await OthersAsync(places, cancellationToken);
        var list = Page.Of(places, page.Limit, request, place => place.ToCursor(), place =>
            counts[(place.Kind, place.Other)].Represent(others[place.Other], place.Kind, options.Interval, from, to));
        return new RelationList(options.Interval, from, to, list.Items, list.Next);
    }

    /// <summary>All relations of the actor: one walk through the actor's quotes for each kind, however many pages follow.</summary>
    private async Task<Dictionary<(RelationKind Kind, long Other), RelationCounts>> CountAsync(
        long actor, StatementFilter filter, RelationOptions options, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<(RelationKind, long), RelationCounts>();
        foreach (var kind in options.Relation is { } one ? [one] : Enum.GetValues<RelationKind>())
        {
            var groups = await selection.Of(kind, filter, actor)
                .GroupBy(entry => new { entry.Other, entry.Act, entry.On })
                .Select(group => new { group.Key.Other, group.Key.Act, group.Key.On, Count = group.Count() })
                .ToListAsync(cancellationToken);
            foreach (var group in groups)
            {
                counts.TryAdd((kind, group.Other), new RelationCounts());
                counts[(kind, group.Other)].Add(group.Act, group.On, group.Count);
            }
        }

        return counts;
    }

    private static (DateOnly? From, DateOnly? To) ExtentOf(StatementFilter filter, IReadOnlyCollection<RelationCounts> counts) =>
        (filter.From ?? counts.Min(one => one.First) ?? filter.To, filter.To ?? counts.Max(one => one.Last) ?? filter.From);

    private async Task<Dictionary<long, ActorReference>> OthersAsync(IReadOnlyList<RelationPlace> places, CancellationToken cancellationToken)
    {
        var ids = places.Select(place => place.Other).Distinct().ToList();
        return ids.Count == 0 ? [] : await database.Actors.Where(one => ids.Contains(one.Id))
            .Select(one => new ActorReference(one.Id, one.Name, one.Kind))
            .ToDictionaryAsync(one => one.Id, cancellationToken);
    }
}
