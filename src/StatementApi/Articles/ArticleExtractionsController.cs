using Microsoft.AspNetCore.Mvc;
using StatementApi.Http.Conditional;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;
using StatementApi.Ingestion;
using StatementApi.Representations;

namespace StatementApi.Articles;

/// <summary>The runs of the analysis over a stored article.</summary>
[ApiController]
[Route("api/v1/articles/{id:long}/extractions")]
[Tags("Articles")]
[Produces("application/json")]
internal sealed class ArticleExtractionsController(Reextraction reextraction, ArticleQueries articles, RunQueries runs) : ControllerBase
{
    /// <summary>Extract an article's quotes again</summary>
    /// <param name="id">The article's identity.</param>
    /// <remarks>
    /// With the present version of the analysis and the actors known now. Quotes that say the same as before keep their identities, with method and
    /// confidence as they are now; others are superseded, and stay readable among the quotes of the runs before. What a person has said of a quote passes on to the one that takes its place.
    /// </remarks>
    /// <response code="201">The new run; <c>Location</c> is its address.</response>
    [HttpPost(Name = "createArticleExtraction")]
    [ProducesResponseType<RunResponse>(StatusCodes.Status201Created)]
    [ProducesProblems(404)]
    public async Task<ActionResult<RunResponse>> Create(long id, CancellationToken cancellationToken) =>
        await reextraction.ExtractAgainAsync(id, cancellationToken) is { } run
            ? CreatedAtRoute("getArticleExtraction", new { id, runId = run.Id }, await runs.FindAsync(id, run.Id, cancellationToken))
            : ProblemResult.NotFound("article", id);

    /// <summary>List the runs over an article</summary>
    /// <param name="id">The article's identity.</param>
    /// <remarks>The latest first.</remarks>
    /// <response code="200">A page of runs.</response>
    [HttpGet(Name = "listArticleExtractions")]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<Page<RunResponse>>> List(long id, [FromQuery] PageRequest page, CancellationToken cancellationToken)
    {
        if (!await articles.ExistsAsync(id, cancellationToken))
        {
            return ProblemResult.NotFound("article", id);
        }

        var rows = await runs.ListAsync(id, page.After(Request), page.Limit + 1, cancellationToken);
        return Page.Of(rows, page.Limit, Request, row => new CursorKey(null, row.Id), row => row);
    }

    /// <summary>Read a run over an article</summary>
    /// <param name="id">The article's identity.</param>
    /// <param name="runId">The run's identity.</param>
    /// <response code="200">The run.</response>
    /// <response code="304">The client has it already.</response>
    [HttpGet("{runId:long}", Name = "getArticleExtraction")]
    [ConditionalGet]
    [ProducesResponseType<RunResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesProblems(404)]
    public async Task<ActionResult<RunResponse>> Get(long id, long runId, CancellationToken cancellationToken) =>
        await runs.FindAsync(id, runId, cancellationToken) is { } run ? run : ProblemResult.NotFound("extraction", runId);

    /// <summary>List the quotes of a run over an article</summary>
    /// <param name="id">The article's identity.</param>
    /// <param name="runId">The run's identity.</param>
    /// <param name="offsetUnit">In what to count offsets.</param>
    /// <remarks>What that run found, in text order, whether it is the current one or not.</remarks>
    /// <response code="200">A page of quotes.</response>
    [HttpGet("{runId:long}/quotes", Name = "listArticleExtractionQuotes")]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<Page<QuoteResponse>>> Quotes(
        long id,
        long runId,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken,
        [FromQuery] OffsetUnit offsetUnit = OffsetUnit.Utf16)
    {
        if (await runs.FindAsync(id, runId, cancellationToken) is null)
        {
            return ProblemResult.NotFound("extraction", runId);
        }

        var rows = await runs.QuotesAsync(id, runId, page.After(Request), page.Limit + 1, offsetUnit, cancellationToken);
        return Page.Of(rows, page.Limit, Request, TextOrder.KeyOf, row => row.Response);
    }
}
