using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>Writes the rows of articles in one transaction, principals before what refers to them, and hands the new identities on.</summary>
internal sealed class ArticleRows(ArticleWriter.Session session, DbTransaction transaction, CancellationToken cancellationToken)
{
    private long? _firstQuote;

    private StatementDbContext Database => session.Within(transaction);

    /// <summary>Identity of the article with that hash; null where there is none.</summary>
    public Task<long?> FindAsync(string contentHash) => session.Known.FindAsync(contentHash, transaction, cancellationToken);

    /// <summary>The article and its run.</summary>
    public async Task InsertAsync(Article article, ExtractionRun run)
    {
        article.Id = await session.Articles.ExecuteAsync(article, transaction, cancellationToken);
        await InsertRunAsync(article, run);
    }

    /// <summary>A run that takes the place of the current one of an article that is stored.</summary>
    public async Task ReplaceRunAsync(Article article, ExtractionRun run)
    {
        await Database.Runs.Where(current => current.ArticleId == article.Id && current.IsCurrent)
            .ExecuteUpdateAsync(update => update.SetProperty(current => current.IsCurrent, false), cancellationToken);
        await InsertRunAsync(article, run);
    }

    /// <summary>Place, methods and confidences of stored quotes.</summary>
    public async Task RenewAsync(IReadOnlyList<Quote> quotes)
    {
        foreach (var renewed in quotes)
        {
            await Database.Quotes.Where(quote => quote.Id == renewed.Id).ExecuteUpdateAsync(
                update => update
                    .SetProperty(quote => quote.Position, renewed.Position)
                    .SetProperty(quote => quote.Method, renewed.Method)
                    .SetProperty(quote => quote.Confidence, renewed.Confidence)
                    .SetProperty(quote => quote.SpeakerMethod, renewed.SpeakerMethod)
                    .SetProperty(quote => quote.SpeakerConfidence, renewed.SpeakerConfidence),
                cancellationToken);
        }
    }

    /// <summary>Quotes that <paramref name="run"/> no longer finds; they stay, as what the runs before it found.</summary>
    public async Task SupersedeAsync(IReadOnlyList<Quote> quotes, ExtractionRun run)
    {
        var ids = quotes.Select(quote => quote.Id).ToList();
        await Database.Quotes.Where(quote => ids.Contains(quote.Id))
            .ExecuteUpdateAsync(update => update.SetProperty(quote => quote.SupersededByRunId, run.Id), cancellationToken);
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
        foreach (var quote in quotes.OrderBy(quote => quote.Depth))
        {
            quote.ArticleId = article.Id;
            quote.RunId = run.Id;
            quote.SpeakerId = quote.Speaker?.Id;
            quote.ParentQuoteId = quote.Parent?.Id;
            quote.Id = await session.Quotes.ExecuteAsync(quote, transaction, cancellationToken);
            _firstQuote ??= quote.Id;
            await InsertDetailsAsync(quote);
        }
    }

    /// <summary>Takes the inserted quotes up into the index of words and the counts: the last thing to do.</summary>
    public Task CompleteAsync() => _firstQuote is { } first ? session.NewQuotes.AddAsync(first, transaction, cancellationToken) : Task.CompletedTask;

    private async Task InsertRunAsync(Article article, ExtractionRun run)
    {
        run.ArticleId = article.Id;
        run.Id = await session.Runs.ExecuteAsync(run, transaction, cancellationToken);
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
            topic.Copy(quote);
            await session.Topics.ExecuteAsync(topic, transaction, cancellationToken);
        }
    }
}
