using Microsoft.AspNetCore.Mvc;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Schemas;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;

namespace StatementApi.Datasets;

/// <summary>Datasets: quotes, actors and articles as files for analysis.</summary>
[ApiController]
[Route("api/v1/datasets")]
[Tags("Datasets")]
internal sealed class DatasetsController(DatasetSelection selection) : ControllerBase
{
    /// <summary>List the datasets</summary>
    /// <remarks>With their columns: name, type, meaning. Within a schema version, columns keep name, type and place.</remarks>
    /// <response code="200">All datasets.</response>
    [HttpGet(Name = "listDatasets")]
    [Produces("application/json")]
    public ActionResult<Page<DatasetResponse>> List() => Page.Whole<DatasetResponse>(
        [.. DatasetSchema.All.Select(schema => DatasetResponse.Of(schema, Url.RouteUrl($"export{schema.Name}", null, Request.Scheme)!))]);

    /// <summary>Export quotes</summary>
    /// <remarks>
    /// All quotes that the filters let through, as they are at one moment, in one answer of any length; memory stays flat, and a slow reader slows the
    /// query down. An answer that could not be completed ends without the end of the body, so that clients report an error; it is never short
    /// without one. Over HTTP/2 and with <c>TE: trailers</c>, the answer ends with the trailers <c>X-Dataset-Rows</c>, <c>X-Dataset-Sha256</c> (of the
    /// file before any content coding) and <c>X-Dataset-Extractor-Versions</c>; a snapshot has the same in its manifest.
    /// </remarks>
    /// <response code="200">The file.</response>
    [HttpGet("quotes", Name = "exportQuotes")]
    [ProducesDataset]
    [ProducesProblems(400)]
    public async Task<ActionResult> Quotes([FromQuery] QuoteFilter filter, [FromQuery] ExportOptions options, CancellationToken cancellationToken) =>
        new DatasetResult(ExportPlan.Of(DatasetName.Quotes, options), await selection.OfAsync(filter, cancellationToken));

    /// <summary>Export actors</summary>
    /// <remarks>All actors that the filters let through; see the export of quotes.</remarks>
    /// <response code="200">The file.</response>
    [HttpGet("actors", Name = "exportActors")]
    [ProducesDataset]
    [ProducesProblems(400)]
    public ActionResult Actors([FromQuery] ActorFilter filter, [FromQuery] ExportOptions options) =>
        new DatasetResult(ExportPlan.Of(DatasetName.Actors, options), selection.Of(filter));

    /// <summary>Export articles</summary>
    /// <remarks>All articles that the filters let through, with their texts unless <c>select</c> leaves them out; see the export of quotes.</remarks>
    /// <response code="200">The file.</response>
    [HttpGet("articles", Name = "exportArticles")]
    [ProducesDataset]
    [ProducesProblems(400)]
    public async Task<ActionResult> Articles([FromQuery] ArticleFilter filter, [FromQuery] ExportOptions options, CancellationToken cancellationToken) =>
        new DatasetResult(ExportPlan.Of(DatasetName.Articles, options), await selection.OfAsync(filter, cancellationToken));
}
