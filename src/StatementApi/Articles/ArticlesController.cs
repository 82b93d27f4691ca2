using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StatementApi.Filtering;
using StatementApi.Http;
using StatementApi.Http.Answers;
using StatementApi.Http.Conditional;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;
using StatementApi.Ingestion;
using StatementApi.Representations;

namespace StatementApi.Articles;

/// <summary>News articles: the texts that quotes are found in.</summary>
[ApiController]
[Route("api/v1/articles")]
[Tags("Articles")]
[Produces("application/json")]
internal sealed class ArticlesController(
    ArticleReading reading, ArticleIngestor ingestor, ArticleQueries articles, ArticleRemoval removal, IOptions<JsonOptions> json) : ControllerBase
{
    /// <summary>Take in an article</summary>
    /// <param name="article">The article.</param>
    /// <param name="metadata">What is known about a <c>text/plain</c> body.</param>
    /// <remarks>
    /// Finds who says what in the text and stores it. The same article again (same publisher, day and text) stores nothing and answers 200 with the first.
    /// As <c>text/plain</c> the body is the text, and the query says what is known about it.
    /// </remarks>
    /// <response code="201">Stored; <c>Location</c> is its address.</response>
    /// <response code="200">Stored before; this is the first one.</response>
    [HttpPost(Name = "createArticle")]
    [Consumes("application/json", "text/plain")]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status201Created)]
    [ProducesResponseType<ArticleResponse>(StatusCodes.Status200OK)]
    [ProducesProblems(400, 413, 415, 422)]
    public async Task<ActionResult<ArticleResponse>> Create(
        [FromBody] ArticleSubmission article,
        [FromQuery] PlainTextMetadata metadata,
        CancellationToken cancellationToken)
    {
        var draft = reading.Read(article, metadata, Request.IsPlainText());
        var stored = await ingestor.IngestAsync(draft, cancellationToken);
        var response = ArticleResponse.Of(stored);
        return stored.IsNew ? CreatedAtRoute("getArticle", new { id = response.Id }, response) : response;
    }

    /// <summary>List articles</summary>
    /// <remarks>
    /// Latest day of publication first unless <c>sort</c> says otherwise, then latest ingested; articles without a day come last. All filters narrow
    /// each other; a parameter that the API does not know is refused, never ignored.
    /// </remarks>
    /// <response code="200">A page of articles, without their texts.</response>
    [HttpGet(Name = "listArticles")]
    [KeptAnswer]
    [ProducesResponseType<ArticleList>(StatusCodes.Status200OK)]
    [ProducesProblems(400)]
    public async Task<ActionResult> List(
        [FromQuery] ArticleFilter filter,
        [FromQuery] ArticleListOptions options,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken)
    {
        var fields = FieldSelection<ArticleResponse>.Parse(options.Select, json.Value.JsonSerializerOptions);
        var order = ArticleOrder.Parse(options.Sort)!.Value;
        var rows = await articles.ListAsync(filter, order, page.After(Request), page.Limit + 1, cancellationToken);
        var list = Page.Of(rows, page.Limit, Request, row => CursorKey.Of(row.PublishedOn, row.Id), row => row);
        var facets = options.Facets is { } names ? await articles.CountAsync(filter, FacetList.Parse(names), cancellationToken) : null;
        return fields is null
            ? Ok(new ArticleList(list.Items, list.Next, facets))
            : Ok(new SelectedArticleList([.. list.Items.Select(fields.Of)], list.Next, facets));
    }

    /// <summary>Read an article</summary>
    /// <param name="id">The article's identity.</param>
    /// <remarks>The text is the string that the offsets of its quotes index.</remarks>
    /// <response code="200">The article with its text.</response>
    /// <response code="304">The client has it already.</response>
    [HttpGet("{id:long}", Name = "getArticle")]
    [ConditionalGet]
    [ProducesResponseType<ArticleTextResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesProblems(404)]
    public async Task<ActionResult<ArticleTextResponse>> Get(
        long id, CancellationToken cancellationToken) =>
        await articles.FindAsync(id, cancellationToken) is { } article ? article : ProblemResult.NotFound("article", id);

    /// <summary>List the quotes of an article</summary>
    /// <param name="id">The article's identity.</param>
    /// <param name="offsetUnit">In what to count offsets.</param>
    /// <remarks>In text order, so that spans can be highlighted from top to bottom.</remarks>
    /// <response code="200">A page of quotes.</response>
    [HttpGet("{id:long}/quotes", Name = "listArticleQuotes")]
    [KeptAnswer]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<Page<QuoteResponse>>> Quotes(
        long id,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken,
        [FromQuery] OffsetUnit offsetUnit = OffsetUnit.Utf16)
    {
        if (!await articles.ExistsAsync(id, cancellationToken))
        {
            return ProblemResult.NotFound("article", id);
        }

        var rows = await articles.QuotesAsync(id, page.After(Request), page.Limit + 1, offsetUnit, cancellationToken);
        return Page.Of(
            rows,
            page.Limit,
            Request,
            TextOrder.KeyOf,
            row => row.Response);
    }

    /// <summary>Delete an article</summary>
    /// <param name="id">The article's identity.</param>
    /// <remarks>Its quotes and extraction runs go with it; actors stay. With <c>If-Match</c>, only the version that the client read.</remarks>
    /// <response code="204">Deleted.</response>
    [HttpDelete("{id:long}", Name = "deleteArticle")]
    [ConditionalWrite]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesProblems(404, 412)]
    public async Task<ActionResult> Delete(long id, CancellationToken cancellationToken) =>
        await removal.DeleteAsync(id, Request, cancellationToken) ? NoContent() : ProblemResult.NotFound("article", id);
}
