using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace StatementApi.Persistence;

/// <summary>Ready means that the database answers and has every migration.</summary>
internal sealed class DatabaseHealth(IMigrationHistory history) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await history.IsCompleteAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer, or lacks migrations.");
}
