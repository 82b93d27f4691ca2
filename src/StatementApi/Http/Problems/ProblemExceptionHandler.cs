using Microsoft.AspNetCore.Diagnostics;

namespace StatementApi.Http.Problems;

/// <summary>Turns exceptions into problems. What went wrong inside goes to the log, never to the client.</summary>
internal sealed class ProblemExceptionHandler(ILogger<ProblemExceptionHandler> logger) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        await ProblemOf(exception).WriteAsync(httpContext);
        return true;
    }

    private Problem ProblemOf(Exception exception)
    {
        switch (exception)
        {
            case ProblemException known:
                return known.Problem;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return Problem.Of(ProblemKind.ContentTooLarge, null, new FieldError("body", "is larger than this address accepts"));
            case BadHttpRequestException bad:
                return Problem.Of(ProblemKind.Of(bad.StatusCode), "The request could not be read.");
            default:
                logger.LogError(exception, "A request failed");
                return Problem.Of(ProblemKind.Internal, "The failure was logged under the trace id.");
        }
    }
}
