using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Ingestion;

/// <summary>What the database keeps about its quotes, as lines: as it is kept, and as it follows from the rows.</summary>
internal static class StoredCounts
{
    /// <summary>What is kept.</summary>
    public static async Task<List<string>> KeptAsync(TestService service)
    {
        await using var database = service.Database();
        return Sorted(
        [
            .. (await database.Actors.ToListAsync()).Select(actor => OfActor(actor.Id, actor.QuoteCount, actor.FirstQuotedOn, actor.LastQuotedOn)),
            .. (await database.TopicCounts.ToListAsync()).Select(count => $"topic {count.Topic} {count.QuoteCount}"),
            .. (await database.ActorTopicCounts.ToListAsync()).Select(count => $"actor topic {count.ActorId} {count.Topic} {count.QuoteCount}"),
            .. (await database.KeyPhraseCounts.ToListAsync()).Select(count => $"phrase {count.Phrase} {count.QuoteCount}"),
            .. (await database.Topics.ToListAsync()).Select(topic => OfTopic(topic.QuoteId, topic.SpeakerId, topic.Act, topic.IsCurrent, topic.EffectiveOn)),
            .. await database.Database.SqlQueryRaw<string>("SELECT 'words ' || id AS Value FROM quote_words_docsize").ToListAsync(),
            .. await database.Database.SqlQueryRaw<string>("SELECT 'title ' || id AS Value FROM article_titles_docsize").ToListAsync(),
        ]);
    }

    /// <summary>What follows from the rows.</summary>
    public static async Task<List<string>> ComputedAsync(TestService service)
    {
        await using var database = service.Database();
        var quotes = await database.Quotes.Include(quote => quote.Topics).ToListAsync();
        var counting = quotes.FindAll(quote => quote.SupersededByRunId is null && quote.Act != SpeechAct.Think);
        var titled = await database.Articles.Where(article => article.Title != null).Select(article => article.Id).ToListAsync();
        return Sorted(
        [
            .. (await database.Actors.Select(actor => actor.Id).ToListAsync()).Select(id => OfActor(id, counting.FindAll(quote => quote.SpeakerId == id))),
            .. Counted("topic", counting.SelectMany(quote => quote.Topics, (_, topic) => topic.Topic)),
            .. Counted("actor topic", counting.Where(quote => quote.SpeakerId is not null)
                .SelectMany(quote => quote.Topics, (quote, topic) => $"{quote.SpeakerId} {topic.Topic}")),
            .. Counted("phrase", counting.SelectMany(quote => quote.KeyPhrases)),
            .. quotes.SelectMany(quote => quote.Topics, (quote, _) =>
                OfTopic(quote.Id, quote.SpeakerId, quote.Act, quote.SupersededByRunId is null, quote.EffectiveOn)),
            .. quotes.Select(quote => $"words {quote.SearchKey}"),
            .. titled.Select(id => $"title {id}"),
        ]);
    }

    private static List<string> Sorted(List<string> lines)
    {
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static IEnumerable<string> Counted(string kind, IEnumerable<string> values) => values.CountBy(value => value).Select(one => $"{kind} {one.Key} {one.Value}");

    private static string OfActor(long id, List<Quote> quotes) =>
        OfActor(id, quotes.Count, quotes.Min(quote => quote.EffectiveOn), quotes.Max(quote => quote.EffectiveOn));

    private static string OfActor(long id, int count, DateOnly? first, DateOnly? last) => $"actor {id} {count} {Day(first)} {Day(last)}";

    private static string OfTopic(long quote, long? speaker, SpeechAct act, bool isCurrent, DateOnly? day) => $"copy {quote} {speaker} {act} {isCurrent} {Day(day)}";

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "-";
}
