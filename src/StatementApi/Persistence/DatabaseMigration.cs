using Microsoft.EntityFrameworkCore;

namespace StatementApi.Persistence;

/// <summary>Brings the database up to date before the service answers.</summary>
internal static class DatabaseMigration
{
    /// <summary>
    /// Applies the migrations that are missing, while holding the gate against this process and EF's migration lock against others.
    /// </summary>
    public static async Task ApplyAsync(StatementDbContext database, WriteGate gate, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await database.Database.MigrateAsync(cancellationToken);
        }
    }
}
