using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Topics;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Timelines;

/// <summary>Reads what an actor has said about a topic in order, each statement beside the stand taken before it.</summary>
internal sealed class PositionQueries(StatementDbContext database, QuotePages pages)
{
    /// <summary>What is missing of the two, or null where there are both.</summary>
    public async Task<string?> MissingAsync(long actor, string topic, CancellationToken cancellationToken) =>
        !await database.Actors.AnyAsync(one => one.Id == actor, cancellationToken) ? "actor"
        : !TopicTagger.Topics.Contains(topic) && !await database.TopicCounts.AnyAsync(one => one.Topic == topic, cancellationToken) ? "topic"
        : null;

    /// <summary>A page of the statements, earliest first.</summary>
    public async Task<Page<PositionResponse>> ListAsync(
        long actor, string topic, PositionOptions options, PageRequest page, HttpRequest request, CancellationToken cancellationToken)
    {
        var rows = await RowsOf(actor, topic, options, page.After(request)).Take(page.Limit + 1).ToListAsync(cancellationToken);
        var previous = rows.ToDictionary(row => row.Id, row => row.PreviousAct);
        var keys = rows.ConvertAll(row => CursorKey.Of(row.On, row.Id));
        var loaded = await pages.LoadAsync(keys, page.Limit, request, options.OffsetUnit, cancellationToken);
        return new Page<PositionResponse>([.. loaded.Items.Select(quote => new PositionResponse(quote, previous[quote.Response.Id]))], loaded.Next);
    }

    private IQueryable<Row> RowsOf(long actor, string topic, PositionOptions options, CursorKey? after)
    {
        var all = database.Topics.Where(one =>
            one.Topic == topic && one.SpeakerId == actor && one.IsCurrent && one.EffectiveOn != null && one.Act != SpeechAct.Think);
        var stands = all.Where(one => !Stand.Neutral.Contains(one.Act));
        var rows = Between(options.ChangesOnly ? stands : all, options, after)
            .OrderBy(one => one.EffectiveOn).ThenBy(one => one.QuoteId)
            .Select(one => new Row
            {
                On = one.EffectiveOn,
                Id = one.QuoteId,
                Act = one.Act,
                PreviousAct = stands
                    .Where(earlier => earlier.EffectiveOn <= one.EffectiveOn && (earlier.EffectiveOn < one.EffectiveOn || earlier.QuoteId < one.QuoteId))
                    .OrderByDescending(earlier => earlier.EffectiveOn).ThenByDescending(earlier => earlier.QuoteId)
                    .Select(earlier => (SpeechAct?)earlier.Act)
                    .FirstOrDefault(),
            });
        return options.ChangesOnly ? rows.Where(row => row.PreviousAct == null || row.PreviousAct != row.Act) : rows;
    }

    private static IQueryable<QuoteTopic> Between(IQueryable<QuoteTopic> statements, PositionOptions options, CursorKey? after)
    {
        statements = options.From is { } from ? statements.Where(one => one.EffectiveOn >= from) : statements;
        statements = options.To is { } to ? statements.Where(one => one.EffectiveOn <= to) : statements;
        return after is { Day: { } day, Id: var id }
            ? statements.Where(one => one.EffectiveOn >= day && (one.EffectiveOn > day || one.QuoteId > id))
            : statements;
    }

    private sealed class Row
    {
        public DateOnly? On { get; init; }

        public long Id { get; init; }

        public SpeechAct Act { get; init; }

        public SpeechAct? PreviousAct { get; init; }
    }
}
