using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Representations;

/// <summary>A stored quote with all that its representation shows.</summary>
/// <param name="Quote">The quote, for sort values and the like.</param>
/// <param name="Response">Its representation.</param>
internal readonly record struct LoadedQuote(Quote Quote, QuoteResponse Response);

/// <summary>
/// Loads quotes and what hangs on them in five queries by primary key, whatever the number of quotes. Keys are handed over as one parameter: as many
/// parameters as there are keys would have the text of each query written anew for each page.
/// </summary>
internal static class QuoteLoading
{
    /// <summary>The quotes of <paramref name="page"/>, in its order, represented.</summary>
    /// <param name="database">Where to read.</param>
    /// <param name="page">Filtered, ordered and limited.</param>
    /// <param name="unit">In what to count offsets.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public static async Task<IReadOnlyList<LoadedQuote>> LoadAsync(
        this StatementDbContext database, IQueryable<Quote> page, OffsetUnit unit, CancellationToken cancellationToken)
    {
        var quotes = await page.ToListAsync(cancellationToken);
        if (quotes.Count == 0)
        {
            return [];
        }

        await AttachDetailsAsync(database, quotes, cancellationToken);
        var pairs = unit == OffsetUnit.CodePoint ? await SurrogatePairsAsync(database, quotes, cancellationToken) : null;
        return quotes.ConvertAll(quote => new LoadedQuote(
            quote, quote.Represent(pairs is null ? OffsetMap.Utf16 : new OffsetMap(pairs[quote.ArticleId]))));
    }

    private static async Task AttachDetailsAsync(StatementDbContext database, List<Quote> quotes, CancellationToken cancellationToken)
    {
        var ids = quotes.ConvertAll(quote => quote.Id);
        var addressees = await database.Addressees.Where(addressee => EF.Parameter(ids).Contains(addressee.QuoteId)).ToListAsync(cancellationToken);
        var mentions = await database.Mentions.Where(mention => EF.Parameter(ids).Contains(mention.QuoteId)).ToListAsync(cancellationToken);
        var topics = await database.Topics.Where(topic => EF.Parameter(ids).Contains(topic.QuoteId)).ToListAsync(cancellationToken);
        var actorIds = quotes.Select(quote => quote.SpeakerId).Concat(addressees.Select(addressee => addressee.ActorId))
            .OfType<long>().Concat(mentions.Select(mention => mention.ActorId)).Distinct().ToList();
        var actors = await database.Actors.Where(actor => EF.Parameter(actorIds).Contains(actor.Id)).ToDictionaryAsync(actor => actor.Id, cancellationToken);

        var byId = quotes.ToDictionary(quote => quote.Id);
        foreach (var addressee in addressees)
        {
            addressee.Actor = addressee.ActorId is { } id ? actors[id] : null;
            byId[addressee.QuoteId].Addressees.Add(addressee);
        }

        foreach (var mention in mentions)
        {
            mention.Actor = actors[mention.ActorId];
            byId[mention.QuoteId].Mentions.Add(mention);
        }

        foreach (var topic in topics)
        {
            byId[topic.QuoteId].Topics.Add(topic);
        }

        foreach (var quote in quotes)
        {
            quote.Speaker = quote.SpeakerId is { } id ? actors[id] : null;
        }
    }

    private static Task<Dictionary<long, ImmutableArray<int>>> SurrogatePairsAsync(
        StatementDbContext database, List<Quote> quotes, CancellationToken cancellationToken)
    {
        var ids = quotes.Select(quote => quote.ArticleId).Distinct().ToList();
        return database.Articles.Where(article => EF.Parameter(ids).Contains(article.Id))
            .Select(article => new { article.Id, article.SurrogatePairs })
            .ToDictionaryAsync(article => article.Id, article => article.SurrogatePairs, cancellationToken);
    }
}
