using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StatementApi.Filtering;
using StatementApi.Http.Answers;
using StatementApi.Http.Conditional;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;

namespace StatementApi.Actors;

/// <summary>Actors: people, organizations, countries and groups who speak or are spoken to.</summary>
[ApiController]
[Route("api/v1/actors")]
[Tags("Actors")]
[Produces("application/json")]
internal sealed class ActorsController(ActorQueries actors, ActorEditing editing, IOptions<JsonOptions> json) : ControllerBase
{
    /// <summary>List actors</summary>
    /// <remarks>
    /// With <c>q</c>, those with a name or alias that is, begins or is spelt nearly so: <c>q=zelen</c>, <c>q=Zelenskiy</c> and <c>q=zelemsky</c> find
    /// Volodymyr Zelenskyy.
    /// </remarks>
    /// <response code="200">A page of actors.</response>
    [HttpGet(Name = "listActors")]
    [KeptAnswer]
    [ProducesProblems(400)]
    public async Task<ActionResult<Page<ActorResponse>>> List(
        [FromQuery] ActorFilter filter, [FromQuery] ActorListOptions options, [FromQuery] PageRequest page, CancellationToken cancellationToken)
    {
        var rows = await actors.ListAsync(filter, options, page.After(Request), page.Limit + 1, cancellationToken);
        return Page.Of(rows, page.Limit, Request, row => row.Key, row => row.Response);
    }

    /// <summary>Read an actor</summary>
    /// <param name="id">The actor's identity.</param>
    /// <remarks>With all aliases and roles, past ones too.</remarks>
    /// <response code="200">The actor.</response>
    /// <response code="304">The client has it already.</response>
    [HttpGet("{id:long}", Name = "getActor")]
    [ConditionalGet]
    [ProducesResponseType<ActorResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesProblems(404)]
    public async Task<ActionResult<ActorResponse>> Get(long id, CancellationToken cancellationToken) =>
        await actors.FindAsync(id, cancellationToken) is { } actor ? actor : ProblemResult.NotFound("actor", id);

    /// <summary>Store an actor</summary>
    /// <remarks>
    /// The analysis knows the actor from the next article on. An actor of the same name and kind is a conflict, unless both state a country and the
    /// countries differ: two people may share a name. Names are compared without regard to case and accents.
    /// </remarks>
    /// <response code="201">Stored; <c>Location</c> is its address.</response>
    [HttpPost(Name = "createActor")]
    [Consumes("application/json")]
    [ProducesResponseType<ActorResponse>(StatusCodes.Status201Created)]
    [ProducesProblems(400, 409, 413, 415)]
    public async Task<ActionResult<ActorResponse>> Create([FromBody] ActorSubmission actor, CancellationToken cancellationToken)
    {
        var stored = await editing.CreateAsync(actor, cancellationToken);
        Tag(stored);
        return CreatedAtRoute("getActor", new { id = stored.Id }, stored);
    }

    /// <summary>Replace the aliases of an actor</summary>
    /// <param name="id">The actor's identity.</param>
    /// <param name="list">All aliases that the actor is to have.</param>
    /// <remarks>
    /// Counts from the next article on. With <c>If-Match</c>, only the version of the actor that the client read; without it, whatever is stored is
    /// replaced.
    /// </remarks>
    /// <response code="200">The actor as it is now.</response>
    [ConditionalWrite]
    [HttpPut("{id:long}/aliases", Name = "replaceActorAliases")]
    [Consumes("application/json")]
    [ProducesResponseType<ActorResponse>(StatusCodes.Status200OK)]
    [ProducesProblems(400, 404, 412, 413, 415)]
    public async Task<ActionResult<ActorResponse>> ReplaceAliases(long id, [FromBody] AliasList list, CancellationToken cancellationToken) =>
        Changed(id, await editing.ReplaceAliasesAsync(id, list, Request, cancellationToken));

    /// <summary>Replace the roles of an actor</summary>
    /// <param name="id">The actor's identity.</param>
    /// <param name="list">All roles that the actor is to have.</param>
    /// <remarks>
    /// Counts from the next article on; a mention of the office is resolved at the day of the article. With <c>If-Match</c>, only the version of the
    /// actor that the client read; without it, whatever is stored is replaced.
    /// </remarks>
    /// <response code="200">The actor as it is now.</response>
    [ConditionalWrite]
    [HttpPut("{id:long}/roles", Name = "replaceActorRoles")]
    [Consumes("application/json")]
    [ProducesResponseType<ActorResponse>(StatusCodes.Status200OK)]
    [ProducesProblems(400, 404, 412, 413, 415)]
    public async Task<ActionResult<ActorResponse>> ReplaceRoles(long id, [FromBody] RoleList list, CancellationToken cancellationToken) =>
        Changed(id, await editing.ReplaceRolesAsync(id, list, Request, cancellationToken));

    private ActionResult<ActorResponse> Changed(long id, ActorResponse? actor)
    {
        if (actor is null)
        {
            return ProblemResult.NotFound("actor", id);
        }

        Tag(actor);
        return actor;
    }

    private void Tag(ActorResponse actor) => Response.GetTypedHeaders().ETag = EntityTag.Of(actor, json);
}
