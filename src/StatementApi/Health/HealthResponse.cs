namespace StatementApi.Health;

/// <summary>How the service is.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
internal sealed record HealthResponse(HealthStatus Status);

/// <summary>What a probe found.</summary>
internal enum HealthStatus
{
    /// <summary>The process answers.</summary>
    Live,

    /// <summary>The database answers too, and is up to date.</summary>
    Ready,
}
