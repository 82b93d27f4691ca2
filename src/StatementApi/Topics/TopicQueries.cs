using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Topics;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Topics;

/// <summary>Reads topics and key phrases with the counts that the database keeps.</summary>
internal sealed class TopicQueries(StatementDbContext database)
{
    /// <summary>The topics and phrases behind <paramref name="after"/>, in the filter's order.</summary>
    public async Task<List<TopicResponse>> ListAsync(TopicFilter filter, TopicKey? after, int count, CancellationToken cancellationToken)
    {
        var topics = filter.Kind is TopicKind.KeyPhrase ? [] : await TopicsAsync(cancellationToken);
        var phrases = filter.Kind is TopicKind.Topic ? [] : await PhrasesAsync(filter, after, count, cancellationToken);
        var all = topics.Concat(phrases).Select(TopicKey.Of).Where(key => after is null || Compare(filter, key, after.Value) > 0).ToList();
        all.Sort((one, other) => Compare(filter, one, other));
        return [.. all.Take(count).Select(key => key.Topic)];
    }

    /// <summary>A topic of the list, or one that it no longer has while there are quotes about it; null where there is neither.</summary>
    public async Task<TopicDetailResponse?> FindAsync(string topic, CancellationToken cancellationToken)
    {
        if (!await ExistsAsync(topic, cancellationToken))
        {
            return null;
        }

        var days = database.Topics
            .Where(one => one.Topic == topic && one.IsCurrent && one.EffectiveOn != null && one.Act != SpeechAct.Think)
            .Select(one => one.EffectiveOn);
        return new TopicDetailResponse(
            topic,
            await database.TopicCounts.Where(one => one.Topic == topic).Select(one => one.QuoteCount).SingleOrDefaultAsync(cancellationToken),
            await database.ActorTopicCounts.CountAsync(one => one.Topic == topic, cancellationToken),
            await days.OrderBy(day => day).FirstOrDefaultAsync(cancellationToken),
            await days.OrderByDescending(day => day).FirstOrDefaultAsync(cancellationToken));
    }

    /// <summary>Whether there is such a topic.</summary>
    public async Task<bool> ExistsAsync(string topic, CancellationToken cancellationToken) =>
        TopicTagger.Topics.Contains(topic) || await database.TopicCounts.AnyAsync(one => one.Topic == topic, cancellationToken);

    /// <summary>Those that quotes are about and the others of the list: a hundred at most, so that they are sorted here.</summary>
    private async Task<IEnumerable<TopicResponse>> TopicsAsync(CancellationToken cancellationToken)
    {
        var counts = await database.TopicCounts.ToDictionaryAsync(one => one.Topic, one => one.QuoteCount, cancellationToken);
        return counts.Keys.Union(TopicTagger.Topics).Select(topic => new TopicResponse(topic, TopicKind.Topic, counts.GetValueOrDefault(topic)));
    }

    private async Task<IEnumerable<TopicResponse>> PhrasesAsync(TopicFilter filter, TopicKey? after, int count, CancellationToken cancellationToken)
    {
        var shared = database.KeyPhraseCounts.Where(one => one.QuoteCount > 1);
        var ordered = filter.Sort == TopicOrder.ByName ? ByName(shared, after) : MostQuoted(shared, after);
        var phrases = await ordered.Take(count).ToListAsync(cancellationToken);
        return phrases.Select(one => new TopicResponse(one.Phrase, TopicKind.KeyPhrase, one.QuoteCount));
    }

    /// <summary>From the name where the page before ended: whether a phrase of just that name comes before or behind it is settled in memory.</summary>
    private static IQueryable<KeyPhraseCount> ByName(IQueryable<KeyPhraseCount> phrases, TopicKey? after)
    {
        if (after is { Topic.Name: var name })
        {
            phrases = phrases.Where(one => one.Phrase.CompareTo(name) >= 0);
        }

        return phrases.OrderBy(one => one.Phrase);
    }

    private static IQueryable<KeyPhraseCount> MostQuoted(IQueryable<KeyPhraseCount> phrases, TopicKey? after)
    {
        if (after is { Topic: { QuoteCount: var bound, Name: var name } })
        {
            phrases = phrases.Where(one => one.QuoteCount <= bound && (one.QuoteCount < bound || one.Phrase.CompareTo(name) >= 0));
        }

        return phrases.OrderByDescending(one => one.QuoteCount).ThenBy(one => one.Phrase);
    }

    private static int Compare(TopicFilter filter, TopicKey one, TopicKey other) =>
        filter.Sort == TopicOrder.ByName ? one.CompareName(other) : one.CompareCount(other);
}
