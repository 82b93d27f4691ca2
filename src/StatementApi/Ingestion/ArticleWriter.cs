using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>
/// Writes over one connection of its own, with prepared statements. Call it while holding the <see cref="WriteGate"/>, except for its end, which waits
/// for the gate itself.
/// </summary>
internal sealed class ArticleWriter(IDbContextFactory<StatementDbContext> contexts, INewQuoteSql newQuotes, IBulkSql bulk, WriteGate gate) : IAsyncDisposable
{
    private Session? _session;
    private int _bulks;
    private bool _isDisposed;

    /// <summary>Prepares for a great many articles, until <see cref="EndBulkAsync"/> has been called as often.</summary>
    public async Task BeginBulkAsync(CancellationToken cancellationToken)
    {
        if (_bulks == 0 && _session is not null)
        {
            await _session.RunAsync(bulk.Begin, cancellationToken);
        }

        _bulks++;
    }

    /// <summary>Gives back what <see cref="BeginBulkAsync"/> has taken.</summary>
    public async Task EndBulkAsync()
    {
        _bulks--;
        if (_bulks == 0 && _session is not null)
        {
            await _session.RunAsync(bulk.End, CancellationToken.None);
        }
    }

    /// <summary>Does <paramref name="work"/> in one transaction: all that it inserts is stored, or nothing where it fails.</summary>
    /// <exception cref="ObjectDisposedException">The service has ended.</exception>
    public async Task WriteAsync(Func<ArticleRows, Task> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        _session ??= await OpenAsync(cancellationToken);
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
            await CloseAsync();
            throw;
        }
    }

    /// <summary>Ends the connection once nobody writes.</summary>
    public async ValueTask DisposeAsync()
    {
        using var turn = await gate.EnterAsync(CancellationToken.None);
        _isDisposed = true;
        await CloseAsync();
    }

    private async Task CloseAsync()
    {
        if (_session is { } session)
        {
            _session = null;
            await using (session)
            {
                await ResetAsync(session);
            }
        }
    }

    private async Task<Session> OpenAsync(CancellationToken cancellationToken)
    {
        var session = await Session.OpenAsync(contexts, newQuotes, cancellationToken);
        if (_bulks > 0)
        {
            await session.RunAsync(bulk.Begin, cancellationToken);
        }

        return session;
    }

    /// <summary>Sets the connection back before it goes to those that others use.</summary>
    private async Task ResetAsync(Session session)
    {
        try
        {
            if (_bulks > 0)
            {
                await session.RunAsync(bulk.End, CancellationToken.None);
            }
        }
        catch (DbException)
        {
            // Whoever disposes after a failure has the first one to tell.
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

        public async Task RunAsync(string statements, CancellationToken cancellationToken)
        {
            await using var command = Connection.CreateCommand();
            command.CommandText = statements;
            await command.ExecuteNonQueryAsync(cancellationToken);
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
