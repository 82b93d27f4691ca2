using Microsoft.AspNetCore.Mvc;
using StatementApi.Http.Answers;
using StatementApi.Http.Conditional;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;

namespace StatementApi.Topics;

/// <summary>Topics: what quotes are about.</summary>
[ApiController]
[Tags("Topics")]
[Produces("application/json")]
internal sealed class TopicsController(TopicQueries topics, TopicActorQueries actors) : ControllerBase
{
    /// <summary>List topics</summary>
    /// <remarks>
    /// The topics of the list that the analysis knows, those without quotes too, and the key phrases that two quotes or more have in common. The filter
    /// <c>topic</c> of quotes and timelines takes the names of topics; a key phrase is found with <c>q="the phrase"</c>.
    /// </remarks>
    /// <response code="200">A page of topics.</response>
    [HttpGet("api/v1/topics", Name = "listTopics")]
    [KeptAnswer]
    [ProducesProblems(400)]
    public async Task<ActionResult<Page<TopicResponse>>> List(
        [FromQuery] TopicFilter filter, [FromQuery] PageRequest page, CancellationToken cancellationToken)
    {
        var rows = await topics.ListAsync(filter, TopicKey.Read(page.After(Request)), page.Limit + 1, cancellationToken);
        return Page.Of(rows, page.Limit, Request, row => TopicKey.Of(row).ToCursor(), row => row);
    }

    /// <summary>Read a topic</summary>
    /// <param name="topic">Name of the topic, exactly.</param>
    /// <response code="200">The topic.</response>
    /// <response code="304">The client has it already.</response>
    [HttpGet("api/v1/topics/{topic}", Name = "getTopic")]
    [ConditionalGet]
    [ProducesResponseType<TopicDetailResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesProblems(404)]
    public async Task<ActionResult<TopicDetailResponse>> Get(string topic, CancellationToken cancellationToken) =>
        await topics.FindAsync(topic, cancellationToken) is { } found ? found : ProblemResult.NotFound("topic", topic);

    /// <summary>List the actors who speak about a topic</summary>
    /// <param name="topic">Name of the topic, exactly.</param>
    /// <remarks>With the first and the latest statement of each; those who speak about it most come first.</remarks>
    /// <response code="200">A page of actors.</response>
    [HttpGet("api/v1/topics/{topic}/actors", Name = "listTopicActors")]
    [KeptAnswer]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<Page<TopicActorResponse>>> Actors(
        string topic, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await topics.ExistsAsync(topic, cancellationToken)
            ? await actors.ActorsAsync(topic, page, Request, cancellationToken)
            : ProblemResult.NotFound("topic", topic);

    /// <summary>List the topics that an actor speaks about</summary>
    /// <param name="id">The actor's identity.</param>
    /// <remarks>With the first and the latest statement about each; the most frequent topics come first.</remarks>
    /// <response code="200">A page of topics.</response>
    [HttpGet("api/v1/actors/{id:long}/topics", Name = "listActorTopics")]
    [KeptAnswer]
    [Tags("Actors")]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<Page<ActorTopicResponse>>> OfActor(long id, [FromQuery] PageRequest page, CancellationToken cancellationToken) =>
        await actors.TopicsAsync(id, page, Request, cancellationToken) is { } list ? list : ProblemResult.NotFound("actor", id);
}
