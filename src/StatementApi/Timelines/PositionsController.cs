using Microsoft.AspNetCore.Mvc;
using StatementApi.Http.Answers;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;

namespace StatementApi.Timelines;

/// <summary>How an actor's stand on a topic changes.</summary>
[ApiController]
[Route("api/v1/actors/{id:long}/topics/{topic}/positions")]
[Tags("Actors")]
[Produces("application/json")]
internal sealed class PositionsController(PositionQueries positions) : ControllerBase
{
    /// <summary>List what an actor has said about a topic, with the changes of stand</summary>
    /// <param name="id">The actor's identity.</param>
    /// <param name="topic">Name of the topic, exactly.</param>
    /// <remarks>
    /// Earliest first. Beside each statement stands the act by which the actor last took a stand on the topic, so that <c>reject</c> in March and
    /// <c>agree</c> in May show as a change. To comment, announce, claim or predict takes no stand. With <c>changesOnly</c>, the first stand and
    /// those that differ from the one before. Statements without a day are left out.
    /// </remarks>
    /// <response code="200">A page of statements.</response>
    [HttpGet(Name = "listPositions")]
    [KeptAnswer]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<Page<PositionResponse>>> List(
        long id,
        string topic,
        [FromQuery] PositionOptions options,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken) => await positions.MissingAsync(id, topic, cancellationToken) switch
    {
        "actor" => ProblemResult.NotFound("actor", id),
        "topic" => ProblemResult.NotFound("topic", topic),
        _ => await positions.ListAsync(id, topic, options, page, Request, cancellationToken),
    };
}
