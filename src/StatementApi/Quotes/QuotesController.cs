using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StatementApi.Filtering;
using StatementApi.Http.Answers;
using StatementApi.Http.Conditional;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;
using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>Quotes: who said what, to whom, about what, and when.</summary>
[ApiController]
[Route("api/v1/quotes")]
[Tags("Quotes")]
[Produces("application/json")]
internal sealed class QuotesController(QuoteQueries quotes, IOptions<JsonOptions> json) : ControllerBase
{
    /// <summary>List quotes</summary>
    /// <remarks>
    /// All filters narrow each other; a parameter that the API does not know is refused, never ignored. Follow <c>next</c> for further pages: every
    /// page costs the same, and quotes that are stored meanwhile neither repeat nor hide others. Thoughts are left out unless asked for.
    /// </remarks>
    /// <response code="200">A page of quotes.</response>
    [HttpGet(Name = "listQuotes")]
    [KeptAnswer]
    [ProducesResponseType<QuoteList>(StatusCodes.Status200OK)]
    [ProducesProblems(400)]
    public async Task<ActionResult> List(
        [FromQuery] QuoteFilter filter,
        [FromQuery] QuoteListOptions options,
        [FromQuery] PageRequest page,
        CancellationToken cancellationToken)
    {
        var fields = FieldSelection<QuoteResponse>.Parse(options.Select, json.Value.JsonSerializerOptions);
        var order = OrderOf(filter, options);
        var keys = await quotes.KeysAsync(filter, order, page.After(Request), page.Limit + 1, cancellationToken);
        var loaded = await quotes.LoadAsync(filter, keys, page.Limit, Request, options.OffsetUnit, cancellationToken);
        var facets = options.Facets is { } names ? await quotes.CountAsync(filter, FacetList.Parse(names), cancellationToken) : null;
        return fields is null
            ? Ok(new QuoteList([.. loaded.Items.Select(quote => quote.Response)], loaded.Next, facets))
            : Ok(new SelectedQuoteList([.. loaded.Items.Select(quote => fields.Of(quote.Response))], loaded.Next, facets));
    }

    /// <summary>Read a quote</summary>
    /// <param name="id">The quote's identity.</param>
    /// <param name="offsetUnit">In what to count offsets.</param>
    /// <remarks>With its spans, so that it can be shown in the article.</remarks>
    /// <response code="200">The quote.</response>
    /// <response code="304">The client has it already.</response>
    [HttpGet("{id:long}", Name = "getQuote")]
    [ConditionalGet]
    [ProducesResponseType<QuoteResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesProblems(400, 404)]
    public async Task<ActionResult<QuoteResponse>> Get(
        long id, CancellationToken cancellationToken, [FromQuery] OffsetUnit offsetUnit = OffsetUnit.Utf16) =>
        await quotes.FindAsync(id, offsetUnit, cancellationToken) is { } quote ? quote : ProblemResult.NotFound("quote", id);

    private static QuoteOrder OrderOf(QuoteFilter filter, QuoteListOptions options)
    {
        var order = QuoteOrder.Parse(options.Sort)!.Value;
        return order.Key != QuoteSortKey.Relevance || filter.Q is not null
            ? order
            : throw ProblemException.InvalidField("sort", "is by relevance, which needs words in q");
    }
}
