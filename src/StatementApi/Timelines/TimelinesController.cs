using Microsoft.AspNetCore.Mvc;
using StatementApi.Filtering;
using StatementApi.Http.Answers;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;

namespace StatementApi.Timelines;

/// <summary>Timelines: how much was said when, and what.</summary>
[ApiController]
[Tags("Timelines")]
[Produces("application/json")]
internal sealed class TimelinesController(TimelineQueries timelines) : ControllerBase
{
    /// <summary>Read a timeline</summary>
    /// <remarks>
    /// Counts quotes by day, ISO week, month, quarter or year, empty buckets included, and answers the quotes beneath page by page: the counts add up
    /// to the quotes that following <c>next</c> yields. With several actors or topics, each bucket has their counts side by side; <c>by=act</c> shows what
    /// the speakers do instead. A quote about two of the topics asked for counts under both, and once in <c>count</c>.
    ///
    /// A quote that the text does not date stands on its article's day of publication and says so in <c>datedBy</c>; one without either day is not on the
    /// timeline. A quote dated to a week, month or year stands on its first day. These are days of the calendar as the text tells them, and no time zone
    /// moves them. <c>timeZone</c> says what day it is now: with <c>last=12</c>, the twelve buckets up to today's are answered, and a bucket is
    /// <c>complete</c> when its last day is over there. Without <c>last</c>, <c>from</c> and <c>to</c>, the timeline reaches from the earliest to the latest
    /// quote. At most 4,000 buckets.
    /// </remarks>
    /// <response code="200">The timeline.</response>
    [HttpGet("api/v1/timelines", Name = "getTimeline")]
    [KeptAnswer(IsOfToday = true)]
    [ProducesProblems(400)]
    public async Task<ActionResult<TimelineResponse>> Get(
        [FromQuery] QuoteFilter filter,
        [FromQuery] TimelineOptions options,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken) =>
        await timelines.ReadAsync(filter, options, page, Request, cancellationToken);

    /// <summary>Read the timeline of an actor</summary>
    /// <param name="id">The actor's identity.</param>
    /// <remarks>The same as a timeline with that one actor.</remarks>
    /// <response code="200">The timeline.</response>
    [HttpGet("api/v1/actors/{id:long}/timeline", Name = "getActorTimeline")]
    [KeptAnswer(IsOfToday = true)]
    [Tags("Actors")]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<TimelineResponse>> GetOfActor(
        long id,
        [FromQuery] StatementFilter filter,
        [FromQuery] TimelineOptions options,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken) => await timelines.HasActorAsync(id, cancellationToken)
        ? await timelines.ReadAsync(new QuoteFilter(filter, id), options, page, Request, cancellationToken)
        : ProblemResult.NotFound("actor", id);
}
