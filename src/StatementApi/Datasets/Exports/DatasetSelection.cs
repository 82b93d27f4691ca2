using StatementApi.Filtering;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Exports;

/// <summary>The rows of the datasets that filters let through: their identities in ascending order, as queries yet to be run.</summary>
internal sealed class DatasetSelection(
    StatementDbContext database, IActorNames names, QuoteSelection quotes, ActorSelection actors, ArticleSelection articles)
{
    /// <summary>The quotes.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: the filter names an actor or article that does not exist.</exception>
    public async Task<IQueryable<long>> OfAsync(QuoteFilter filter, CancellationToken cancellationToken)
    {
        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        var speakers = await KnownReferences.ActorsAsync(names, filter.Actor, cancellationToken);
        return quotes.OfAny(filter, [.. speakers.Select(speaker => speaker.Id)]).Select(entry => entry.Id).OrderBy(id => id);
    }

    /// <summary>The actors.</summary>
    public IQueryable<long> Of(ActorFilter filter) => actors.Of(filter).Select(actor => actor.Id).OrderBy(id => id);

    /// <summary>The articles.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: the filter names an actor or topic that does not exist.</exception>
    public async Task<IQueryable<long>> OfAsync(ArticleFilter filter, CancellationToken cancellationToken)
    {
        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        return articles.Of(filter).Select(article => article.Id).OrderBy(id => id);
    }
}
