using System.Data.Common;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>Inserts the rows of articles in one transaction, principals before what refers to them, and hands the new identities on.</summary>
internal sealed class ArticleRows(ArticleWriter.Session session, DbTransaction transaction, CancellationToken cancellationToken)
{
    /// <summary>Identity of the article with that hash; null where there is none.</summary>
    public Task<long?> FindAsync(string contentHash) => session.Known.FindAsync(contentHash, transaction, cancellationToken);

    /// <summary>The article and its run.</summary>
    public async Task InsertAsync(Article article, ExtractionRun run)
    {
        article.Id = await session.Articles.ExecuteAsync(article, transaction, cancellationToken);
        run.ArticleId = article.Id;
        run.Id = await session.Runs.ExecuteAsync(run, transaction, cancellationToken);
    }

    /// <summary>New actors with their aliases and roles.</summary>
    public async Task InsertAsync(IReadOnlyList<Actor> actors)
    {
        foreach (var actor in actors)
        {
            actor.Id = await session.Actors.ExecuteAsync(actor, transaction, cancellationToken);
            foreach (var alias in actor.Aliases)
            {
                alias.ActorId = actor.Id;
                alias.Id = await session.Aliases.ExecuteAsync(alias, transaction, cancellationToken);
            }

            foreach (var role in actor.Roles)
            {
                role.ActorId = actor.Id;
                role.Id = await session.Roles.ExecuteAsync(role, transaction, cancellationToken);
            }
        }
    }

    /// <summary>The quotes, an enclosing one before those that it encloses.</summary>
    public async Task InsertAsync(IReadOnlyList<Quote> quotes, Article article, ExtractionRun run)
    {
        foreach (var quote in quotes.OrderBy(Depth))
        {
            quote.ArticleId = article.Id;
            quote.RunId = run.Id;
            quote.SpeakerId = quote.Speaker?.Id;
            quote.ParentQuoteId = quote.Parent?.Id;
            quote.Id = await session.Quotes.ExecuteAsync(quote, transaction, cancellationToken);
            await InsertDetailsAsync(quote);
        }
    }

    private async Task InsertDetailsAsync(Quote quote)
    {
        foreach (var addressee in quote.Addressees)
        {
            addressee.QuoteId = quote.Id;
            addressee.ActorId = addressee.Actor?.Id;
            await session.Addressees.ExecuteAsync(addressee, transaction, cancellationToken);
        }

        foreach (var mention in quote.Mentions)
        {
            mention.QuoteId = quote.Id;
            mention.ActorId = mention.Actor!.Id;
            await session.Mentions.ExecuteAsync(mention, transaction, cancellationToken);
        }

        foreach (var topic in quote.Topics)
        {
            topic.QuoteId = quote.Id;
            await session.Topics.ExecuteAsync(topic, transaction, cancellationToken);
        }
    }

    private static int Depth(Quote quote)
    {
        var depth = 0;
        for (var parent = quote.Parent; parent is not null; parent = parent.Parent)
        {
            depth++;
        }

        return depth;
    }
}
