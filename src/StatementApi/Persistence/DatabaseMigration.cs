using Microsoft.EntityFrameworkCore;

namespace StatementApi.Persistence;

/// <summary>Brings the database up to date before the service answers.</summary>
internal sealed class DatabaseMigration(IDbContextFactory<StatementDbContext> contexts, IMigrationHistory history, WriteGate gate)
{
    /// <summary>
    /// Applies the migrations that are missing, while holding the gate against this process and EF's migration lock against others.
    /// </summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        if (!await history.IsCompleteAsync(cancellationToken))
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            await database.Database.MigrateAsync(cancellationToken);
        }
    }
}
