using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StatementApi.Http;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;
using StatementApi.Ingestion;
using StatementApi.Persistence.Entities;

namespace StatementApi.Batches;

/// <summary>Many articles at once.</summary>
[ApiController]
[Route("api/v1/articles/batch")]
[Tags("Articles")]
[Produces("application/json")]
internal sealed class BatchesController(BatchIntake intake, BatchAnswers answers, KeysInUse keys, IOptions<BatchOptions> options) : ControllerBase
{
    private const string KeyHeader = "Idempotency-Key";
    private const string ReplayHeader = "Idempotency-Replayed";
    private const string RetrySeconds = "5";
    private const int MaxKey = 255;

    /// <summary>Take in many articles</summary>
    /// <remarks>
    /// A JSON array of articles, or JSON Lines (<c>application/x-ndjson</c>, <c>application/jsonl</c>), as for <c>createArticle</c>; at most 1 GiB unless configured otherwise,
    /// each article at most 8 MiB of JSON. The batch is read as it comes in, analysed on every core and stored in groups of whole articles. An article that is
    /// refused does not touch the others. Where an array is malformed, what stands before is stored and nothing behind; a malformed line of JSON Lines is refused
    /// alone. Sent again after an interruption, the batch stores the rest: an article that is stored is not stored twice.
    /// </remarks>
    /// <response code="207">What became of each article, in the order of the batch.</response>
    [HttpPost(Name = "createArticleBatch")]
    [Consumes("application/json", "application/x-ndjson", "application/jsonl")]
    [BodyOfMany(typeof(ArticleSubmission))]
    [ProducesResponseType<BatchReport>(StatusCodes.Status207MultiStatus)]
    [ProducesProblems(400, 409, 413, 415, 422)]
    public async Task<ActionResult> Create(CancellationToken cancellationToken)
    {
        string? idempotencyKey = Request.Headers[KeyHeader];
        if (Refusal(idempotencyKey) is { } refusal)
        {
            return refusal;
        }

        if (idempotencyKey is null)
        {
            return await AnswerAsync(Request.Body, _ => Task.CompletedTask, cancellationToken);
        }

        using var use = keys.TryTake(idempotencyKey);
        if (use is null)
        {
            Response.Headers.RetryAfter = RetrySeconds;
            return ProblemResult.Of(ProblemKind.Conflict, "A batch with this key is being taken in.");
        }

        await using var digest = new BatchDigest(Request.Body, Request.IsJsonLines());
        return await answers.FindAsync(idempotencyKey, cancellationToken) is { } kept
            ? await ReplayAsync(kept, digest, cancellationToken)
            : await AnswerAsync(
                digest.Body, report => answers.KeepAsync(idempotencyKey, digest.Value, report, cancellationToken), cancellationToken);
    }

    /// <summary>Why the batch is not even read, or null.</summary>
    private ProblemResult? Refusal(string? key)
    {
        if (key is not null && (key.Length is 0 or > MaxKey || key.Any(letter => letter is < '!' or > '~')))
        {
            return ProblemResult.Of(ProblemKind.InvalidRequest, null, new FieldError(KeyHeader, $"must be 1 to {MaxKey} visible ASCII characters"));
        }

        var most = options.Value.MaxBytes;
        if (HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }

        return Request.ContentLength > most
            ? ProblemResult.Of(ProblemKind.ContentTooLarge, null, new FieldError("body", $"is larger than {most} bytes"))
            : Request.ContentType is not null && RequestBody.IsUtf8(Request) ? null : ProblemResult.Of(ProblemKind.UnsupportedMediaType);
    }

    /// <summary>
    /// Takes the batch in before it answers: a client that sends all before it reads would otherwise wait for the service, and the service for it.
    /// </summary>
    private async Task<ActionResult> AnswerAsync(Stream batch, Func<Stream, Task> keep, CancellationToken cancellationToken)
    {
        await using var report = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            });
        if (await intake.RunAsync(batch, Request.IsJsonLines(), report, cancellationToken))
        {
            report.Position = 0;
            await keep(report);
        }

        Begin();
        report.Position = 0;
        await report.CopyToAsync(Response.Body, cancellationToken);
        return new EmptyResult();
    }

    private async Task<ActionResult> ReplayAsync(BatchAnswer kept, BatchDigest digest, CancellationToken cancellationToken)
    {
        await digest.Body.CopyToAsync(Stream.Null, cancellationToken);
        if (digest.Value != kept.Digest)
        {
            return ProblemResult.Of(ProblemKind.KeyReused, null, new FieldError(KeyHeader, "was used with another batch"));
        }

        Response.Headers[ReplayHeader] = "true";
        Begin();
        await foreach (var part in answers.ReadAsync(kept, cancellationToken))
        {
            await Response.Body.WriteAsync(part, cancellationToken);
        }

        return new EmptyResult();
    }

    private void Begin()
    {
        Response.StatusCode = StatusCodes.Status207MultiStatus;
        Response.ContentType = "application/json; charset=utf-8";
    }
}
