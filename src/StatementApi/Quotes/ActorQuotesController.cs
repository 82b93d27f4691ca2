using Microsoft.AspNetCore.Mvc;
using StatementApi.Filtering;
using StatementApi.Http.Answers;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;
using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>The quotes of one actor.</summary>
[ApiController]
[Route("api/v1/actors/{id:long}/quotes")]
[Tags("Actors")]
[Produces("application/json")]
internal sealed class ActorQuotesController(ActorQuoteQueries quotes) : ControllerBase
{
    /// <summary>List the quotes of an actor</summary>
    /// <param name="id">The actor's identity.</param>
    /// <remarks>What the actor says, or with <c>role=addressee</c> what the actor is told; latest statement first.</remarks>
    /// <response code="200">A page of quotes.</response>
    [HttpGet(Name = "listActorQuotes")]
    [KeptAnswer]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<Page<QuoteResponse>>> List(
        long id,
        [FromQuery] StatementFilter filter,
        [FromQuery] ActorQuoteOptions options,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken) =>
        await quotes.ListAsync(id, filter, options, page, Request, cancellationToken) is { } list ? list : ProblemResult.NotFound("actor", id);
}
