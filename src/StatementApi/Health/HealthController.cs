using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StatementApi.Http.Problems;

namespace StatementApi.Health;

/// <summary>Probes for whoever runs the service.</summary>
[ApiController]
[Route("health")]
[Tags("Health")]
[Produces("application/json")]
internal sealed class HealthController(HealthCheckService checks) : ControllerBase
{
    /// <summary>Ask whether the process answers</summary>
    /// <remarks>Looks at nothing but the process: one that does not answer should be started again.</remarks>
    /// <response code="200">It does.</response>
    [HttpGet("live", Name = "getLiveness")]
    public ActionResult<HealthResponse> Live() => new HealthResponse(HealthStatus.Live);

    /// <summary>Ask whether requests can be served</summary>
    /// <remarks>Looks at the database: while it does not answer, requests should go elsewhere.</remarks>
    /// <response code="200">The database answers and is up to date.</response>
    [HttpGet("ready", Name = "getReadiness")]
    [ProducesProblems(503)]
    public async Task<ActionResult<HealthResponse>> Ready(CancellationToken cancellationToken)
    {
        var report = await checks.CheckHealthAsync(cancellationToken);
        return report.Status == Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Healthy
            ? new HealthResponse(HealthStatus.Ready)
            : ProblemResult.Unavailable(string.Join(' ', report.Entries.Values.Select(entry => entry.Description)));
    }
}
