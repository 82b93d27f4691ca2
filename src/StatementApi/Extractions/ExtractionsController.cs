using Microsoft.AspNetCore.Mvc;
using StatementApi.Http;
using StatementApi.Http.Problems;
using StatementApi.Ingestion;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Extractions;

/// <summary>The analysis alone: nothing is stored.</summary>
[ApiController]
[Route("api/v1/extractions")]
[Tags("Extractions")]
[Produces("application/json")]
internal sealed class ExtractionsController(ArticleReading reading, GazetteerStore gazetteer, TimeProvider time) : ControllerBase
{
    /// <summary>Find quotes in a text without storing it</summary>
    /// <param name="article">The article.</param>
    /// <param name="metadata">What is known about a <c>text/plain</c> body.</param>
    /// <param name="offsetUnit">In what to count offsets.</param>
    /// <remarks>A dry run of taking the article in: the same body, the same analysis. Offsets index the text as it would be stored.</remarks>
    /// <response code="200">What was found.</response>
    [HttpPost(Name = "createExtraction")]
    [Consumes("application/json", "text/plain")]
    [ProducesProblems(400, 413, 415, 422)]
    public ActionResult<ExtractionResponse> Create(
        [FromBody] ArticleSubmission article,
        [FromQuery] PlainTextMetadata metadata,
        CancellationToken cancellationToken,
        [FromQuery] OffsetUnit offsetUnit = OffsetUnit.Utf16)
    {
        var draft = reading.Read(article, metadata, Request.IsPlainText());
        var extraction = gazetteer.Extractor.Extract(draft.Text, draft.PublishedOn, cancellationToken);
        var resolution = new ActorResolution(gazetteer.Current, time.GetUtcNow().UtcDateTime);
        var quotes = new QuoteEntities(draft.Text, draft.PublishedOn, draft.Publisher, link => resolution.Resolve(link, extraction))
            .Of(extraction);
        var offsets = OffsetMap.For(offsetUnit, OffsetMap.SurrogatePairsOf(draft.Text));
        return new ExtractionResponse(
            extraction.ExtractorVersion,
            ExtractedQuote.Of(quotes, offsets),
            [.. ActorsOf(quotes).Select(actor => ExtractedActor.Of(actor))]);
    }

    private static IEnumerable<Actor> ActorsOf(List<Quote> quotes) => quotes
        .SelectMany(quote => quote.Addressees.Select(addressee => addressee.Actor).Prepend(quote.Speaker))
        .OfType<Actor>()
        .Distinct();
}
