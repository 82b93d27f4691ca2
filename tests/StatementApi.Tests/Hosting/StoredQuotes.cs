using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Tests.Hosting;

/// <summary>Saves quotes as ingestion does, though from entities that refer to each other.</summary>
internal static class StoredQuotes
{
    /// <summary>Saves what was added to the context; the quotes among it are indexed and counted.</summary>
    public static async Task SaveAsync(StatementDbContext database, INewQuoteSql newQuotes)
    {
        var quotes = database.ChangeTracker.Entries<Quote>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList();
        await using var transaction = await database.Database.BeginTransactionAsync();
        await SaveBeforeTheirTopicsAsync(database, quotes);
        if (quotes.Count > 0)
        {
            using var taken = new NewQuotes(database.Database.GetDbConnection(), newQuotes);
            await taken.AddAsync(quotes.Min(quote => quote.Id), transaction.GetDbTransaction(), default);
        }

        await transaction.CommitAsync();
    }

    /// <summary>A topic repeats what is known of its quote once that is saved.</summary>
    private static async Task SaveBeforeTheirTopicsAsync(StatementDbContext database, List<Quote> quotes)
    {
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        var topics = quotes.SelectMany(quote => quote.Topics, (quote, topic) => (Quote: quote, Topic: topic)).ToList();
        topics.ForEach(one => database.Entry(one.Topic).State = EntityState.Detached);
        await database.SaveChangesAsync();
        foreach (var (quote, topic) in topics)
        {
            topic.Copy(quote);
            database.Add(topic);
        }

        await database.SaveChangesAsync();
    }
}
