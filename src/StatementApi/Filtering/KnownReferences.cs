using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Topics;
using StatementApi.Http.Problems;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Checks that what a filter refers to by identity exists: a filter that cannot match anything is a mistake, not an empty list.</summary>
internal static class KnownReferences
{
    /// <summary>The names of the actors named, without duplicates, in the order given.</summary>
    /// <exception cref="ProblemException">400: there is no such actor.</exception>
    public static async Task<IReadOnlyList<(long Id, string Name)>> ActorsAsync(
        IActorNames names, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var actors = new List<(long, string)>(ids.Count);
        foreach (var id in ids.Distinct())
        {
            actors.Add((id, await names.FindAsync(id, cancellationToken) ?? throw ProblemException.InvalidField("actor", $"there is no actor {id}")));
        }

        return actors;
    }

    /// <summary>Passes where the article and the actors that <paramref name="filter"/> names, speakers apart, exist.</summary>
    /// <exception cref="ProblemException">400: one does not exist.</exception>
    public static async Task CheckAsync(StatementDbContext database, StatementFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Article is { } article && !await database.Articles.AnyAsync(one => one.Id == article, cancellationToken))
        {
            throw ProblemException.InvalidField("article", $"there is no article {article}");
        }

        await CheckActorAsync(database, "addressee", filter.Addressee, cancellationToken);
        await CheckActorAsync(database, "mentioned", filter.Mentioned, cancellationToken);
        await CheckTopicsAsync(database, filter.Topic, cancellationToken);
    }

    /// <summary>A topic of the list counts before anybody speaks of it; one that the list no longer has, while there are quotes about it.</summary>
    private static async Task CheckTopicsAsync(StatementDbContext database, string[] topics, CancellationToken cancellationToken)
    {
        foreach (var topic in topics.Except(TopicTagger.Topics))
        {
            if (!await database.TopicCounts.AnyAsync(one => one.Topic == topic, cancellationToken))
            {
                throw ProblemException.InvalidField("topic", $"there is no topic '{topic}'; /api/v1/topics lists them");
            }
        }
    }

    /// <summary>Passes where the actor and the topic that <paramref name="filter"/> names, if any, exist.</summary>
    /// <exception cref="ProblemException">400: one does not exist.</exception>
    public static async Task CheckAsync(StatementDbContext database, ArticleFilter filter, CancellationToken cancellationToken)
    {
        await CheckActorAsync(database, "actor", filter.Actor, cancellationToken);
        await CheckTopicsAsync(database, filter.Topic is { } topic ? [topic] : [], cancellationToken);
    }

    private static async Task CheckActorAsync(StatementDbContext database, string field, long? id, CancellationToken cancellationToken)
    {
        if (id is { } actor && !await database.Actors.AnyAsync(one => one.Id == actor, cancellationToken))
        {
            throw ProblemException.InvalidField(field, $"there is no actor {actor}");
        }
    }
}
