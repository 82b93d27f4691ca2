using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>
/// Writes articles over one connection of its own, with prepared statements, each article in one transaction. Call it while holding the
/// <see cref="WriteGate"/>.
/// </summary>
internal sealed class ArticleWriter(IDbContextFactory<StatementDbContext> contexts) : IAsyncDisposable
{
    private Session? _session;

    /// <summary>Whether an article with that hash is stored.</summary>
    public async Task<bool> HoldsAsync(string contentHash, CancellationToken cancellationToken)
    {
        _session ??= await Session.OpenAsync(contexts, cancellationToken);
        return await _session.Known.HoldsAsync(contentHash, cancellationToken);
    }

    /// <summary>Stores the article with its run, the actors that it brings in and its quotes, and sets their identities.</summary>
    public async Task StoreAsync(
        Article article, ExtractionRun run, IReadOnlyList<Actor> actors, IReadOnlyList<Quote> quotes, CancellationToken cancellationToken)
    {
        _session ??= await Session.OpenAsync(contexts, cancellationToken);
        try
        {
            await using var transaction = await _session.Connection.BeginTransactionAsync(cancellationToken);
            var rows = new ArticleRows(_session, transaction, cancellationToken);
            await rows.InsertAsync(article, run);
            await rows.InsertAsync(actors);
            await rows.InsertAsync(quotes, article, run);
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
    internal sealed class Session(StatementDbContext database, DbConnection connection) : IAsyncDisposable
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

        public static async Task<Session> OpenAsync(IDbContextFactory<StatementDbContext> contexts, CancellationToken cancellationToken)
        {
            var database = await contexts.CreateDbContextAsync(cancellationToken);
            await database.Database.OpenConnectionAsync(cancellationToken);
            return new Session(database, database.Database.GetDbConnection());
        }

        public ValueTask DisposeAsync()
        {
            foreach (var statement in new IDisposable[] { Known, Articles, Runs, Actors, Aliases, Roles, Quotes, Addressees, Mentions, Topics })
            {
                statement.Dispose();
            }

            return database.DisposeAsync();
        }
    }
}
