using Microsoft.AspNetCore.Mvc;
using StatementApi.Filtering;
using StatementApi.Http.Answers;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;

namespace StatementApi.Relations;

/// <summary>How an actor relates to others by speaking.</summary>
[ApiController]
[Route("api/v1/actors/{id:long}/relations")]
[Tags("Actors")]
[Produces("application/json")]
internal sealed class RelationsController(RelationQueries relations) : ControllerBase
{
    /// <summary>List whom an actor addresses, mentions and quotes</summary>
    /// <param name="id">The actor's identity.</param>
    /// <remarks>
    /// Counts the actor's quotes that the filters let through: those said to somebody, those that mention somebody, and those that enclose what
    /// somebody said; each with the acts by which the actor does so, and with <c>interval</c> over time. A quote can count for several others. Those of
    /// most quotes come first. At most 530 buckets.
    /// </remarks>
    /// <response code="200">A page of relations.</response>
    [HttpGet(Name = "listRelations")]
    [KeptAnswer]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<RelationList>> List(
        long id,
        [FromQuery] StatementFilter filter,
        [FromQuery] RelationOptions options,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken) =>
        await relations.ListAsync(id, filter, options, page, Request, cancellationToken) is { } list ? list : ProblemResult.NotFound("actor", id);
}
