using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>
/// Writes over one connection of its own, with prepared statements. Call it while holding the <see cref="WriteGate"/>.
/// </summary>
internal sealed class ArticleWriter(IDbContextFactory<StatementDbContext> contexts, INewQuoteSql newQuotes) : IAsyncDisposable
{
    private Session? _session;

    /// <summary>Does <paramref name="work"/> in one transaction: all that it inserts is stored, or nothing where it fails.</summary>
    public async Task WriteAsync(Func<ArticleRows, Task> work, CancellationToken cancellationToken)
    {
        _session ??= await Session.OpenAsync(contexts, newQuotes, cancellationToken);
        try
        {
            await using var transaction = await _session.Connection.BeginTransactionAsync(cancellationToken);
            var rows = new ArticleRows(_session, transaction, cancellationToken);
            await work(rows);
            await rows.CompleteAsync();
            await transaction.CommitAsync(cancellationToken);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_session is { } session)
        {
            _session = null;
            await session.DisposeAsync();
        }
    }

    /// <summary>An open connection with its prepared statements.</summary>
    internal sealed class Session(StatementDbContext database, DbConnection connection, INewQuoteSql newQuotes) : IAsyncDisposable
    {
        public DbConnection Connection { get; } = connection;

        public KnownArticle Known { get; } = new(connection);

        public PreparedInsert<Article> Articles { get; } = new(connection, database.Model);

        public PreparedInsert<ExtractionRun> Runs { get; } = new(connection, database.Model);

        public PreparedInsert<Actor> Actors { get; } = new(connection, database.Model);

        public PreparedInsert<ActorAlias> Aliases { get; } = new(connection, database.Model);

        public PreparedInsert<ActorRole> Roles { get; } = new(connection, database.Model);

        public PreparedInsert<Quote> Quotes { get; } = new(connection, database.Model);

        public PreparedInsert<QuoteAddressee> Addressees { get; } = new(connection, database.Model);

        public PreparedInsert<QuoteMention> Mentions { get; } = new(connection, database.Model);

        public PreparedInsert<QuoteTopic> Topics { get; } = new(connection, database.Model);

        public NewQuotes NewQuotes { get; } = new(connection, newQuotes);

        public static async Task<Session> OpenAsync(
            IDbContextFactory<StatementDbContext> contexts, INewQuoteSql newQuotes, CancellationToken cancellationToken)
        {
            var database = await contexts.CreateDbContextAsync(cancellationToken);
            await database.Database.OpenConnectionAsync(cancellationToken);
            return new Session(database, database.Database.GetDbConnection(), newQuotes);
        }

        /// <summary>The context over the same connection, its commands part of <paramref name="transaction"/>.</summary>
        public StatementDbContext Within(DbTransaction transaction)
        {
            database.Database.UseTransaction(null);
            database.Database.UseTransaction(transaction);
            return database;
        }

        public ValueTask DisposeAsync()
        {
            foreach (var statement in new IDisposable[] { Known, Articles, Runs, Actors, Aliases, Roles, Quotes, Addressees, Mentions, Topics, NewQuotes })
            {
                statement.Dispose();
            }

            return database.DisposeAsync();
        }
    }
}
