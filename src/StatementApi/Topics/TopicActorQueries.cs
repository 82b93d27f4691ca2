using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Acts;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Topics;

/// <summary>Reads who speaks about what, with the first and the latest statement of each.</summary>
internal sealed class TopicActorQueries(StatementDbContext database)
{
    /// <summary>A page of the actors who speak about a topic, those who do so most first.</summary>
    public async Task<Page<TopicActorResponse>> ActorsAsync(string topic, PageRequest page, HttpRequest request, CancellationToken cancellationToken)
    {
        var counts = database.ActorTopicCounts.Where(one => one.Topic == topic);
        if (page.After(request) is { Sort: { } sort, Id: var id })
        {
            var bound = CursorKey.Number<int>(sort);
            counts = counts.Where(one => one.QuoteCount <= bound && (one.QuoteCount < bound || one.ActorId > id));
        }

        var rows = await EndsAsync(counts.OrderByDescending(one => one.QuoteCount).ThenBy(one => one.ActorId).Take(page.Limit + 1), cancellationToken);
        var quotes = await QuotesAsync(rows, cancellationToken);
        return Page.Of(rows, page.Limit, request, row => new CursorKey(Text(row.QuoteCount), row.Actor.Id), row =>
            new TopicActorResponse(row.Actor, row.QuoteCount, Find(quotes, row.First), Find(quotes, row.Latest)));
    }

    /// <summary>A page of the topics that an actor speaks about, the most frequent first; null where there is no such actor.</summary>
    public async Task<Page<ActorTopicResponse>?> TopicsAsync(long actor, PageRequest page, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!await HasActorAsync(actor, cancellationToken))
        {
            return null;
        }

        var counts = database.ActorTopicCounts.Where(one => one.ActorId == actor);
        if (page.After(request) is { Sort: { } topic, Id: var bound })
        {
            counts = counts.Where(one => one.QuoteCount <= bound && (one.QuoteCount < bound || one.Topic.CompareTo(topic) > 0));
        }

        var rows = await EndsAsync(counts.OrderByDescending(one => one.QuoteCount).ThenBy(one => one.Topic).Take(page.Limit + 1), cancellationToken);
        var quotes = await QuotesAsync(rows, cancellationToken);
        return Page.Of(rows, page.Limit, request, row => new CursorKey(row.Topic, row.QuoteCount), row =>
            new ActorTopicResponse(row.Topic, row.QuoteCount, Find(quotes, row.First), Find(quotes, row.Latest)));
    }

    private Task<bool> HasActorAsync(long id, CancellationToken cancellationToken) =>
        database.Actors.AnyAsync(actor => actor.Id == id, cancellationToken);

    /// <summary>Each pair with the identities of its first and latest dated quote, which are two steps in the index.</summary>
    private async Task<List<Ends>> EndsAsync(IQueryable<ActorTopicCount> counts, CancellationToken cancellationToken) => await counts
        .Select(count => new Ends(
            count.Topic,
            new ActorReference(count.Actor!.Id, count.Actor.Name, count.Actor.Kind),
            count.QuoteCount,
            database.Topics
                .Where(one => one.Topic == count.Topic && one.SpeakerId == count.ActorId && one.IsCurrent && one.EffectiveOn != null && one.Act != SpeechAct.Think)
                .OrderBy(one => one.EffectiveOn).ThenBy(one => one.QuoteId)
                .Select(one => (long?)one.QuoteId).FirstOrDefault(),
            database.Topics
                .Where(one => one.Topic == count.Topic && one.SpeakerId == count.ActorId && one.IsCurrent && one.EffectiveOn != null && one.Act != SpeechAct.Think)
                .OrderByDescending(one => one.EffectiveOn).ThenByDescending(one => one.QuoteId)
                .Select(one => (long?)one.QuoteId).FirstOrDefault()))
        .ToListAsync(cancellationToken);

    private async Task<Dictionary<long, StatementBrief>> QuotesAsync(List<Ends> rows, CancellationToken cancellationToken)
    {
        var ids = rows.SelectMany(row => new[] { row.First, row.Latest }).OfType<long>().Distinct().ToList();
        return ids.Count == 0 ? [] : await database.Quotes.Where(quote => ids.Contains(quote.Id))
            .Select(quote => new StatementBrief(quote.Id, quote.ArticleId, quote.EffectiveOn!.Value, quote.DatedBy!.Value, quote.Act, quote.Text))
            .ToDictionaryAsync(quote => quote.QuoteId, cancellationToken);
    }

    private static StatementBrief? Find(Dictionary<long, StatementBrief> quotes, long? id) => id is { } known ? quotes.GetValueOrDefault(known) : null;

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Ends(string Topic, ActorReference Actor, int QuoteCount, long? First, long? Latest);
}
