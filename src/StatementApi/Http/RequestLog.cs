using System.Diagnostics;

namespace StatementApi.Http;

/// <summary>Logs one line a request: method, path, status, duration. Query strings and bodies are left out; they may be anyone's.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger, TimeProvider time)
{
    /// <summary>Passes the request on and logs what became of it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        await next(context);
        Log(context.Request.Method, context.Request.Path, context.Response.StatusCode, time.GetElapsedTime(start).TotalMilliseconds,
            Activity.Current?.Id ?? context.TraceIdentifier);
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path} answered {Status} in {Milliseconds:0.0} ms ({TraceId})")]
    private partial void Log(string method, PathString path, int status, double milliseconds, string traceId);
}
