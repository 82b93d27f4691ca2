using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace StatementApi.Persistence;

/// <summary>Ready means that the database answers and has every migration.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<StatementDbContext> contexts) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Database.CanConnectAsync(cancellationToken)
            && !(await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer, or lacks migrations.");
    }
}
