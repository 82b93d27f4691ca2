using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace StatementApi.Http.Conditional;

/// <summary>Tags the answer of an operation that serves one resource, and answers 304 where the client has it already.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConditionalGetAttribute : Attribute, IAsyncResultFilter
{
    /// <inheritdoc />
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ObjectResult { Value: { } value, StatusCode: null or StatusCodes.Status200OK })
        {
            var json = context.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
            var bytes = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), json);
            var tag = EntityTag.Of(bytes);
            var headers = context.HttpContext.Response.GetTypedHeaders();
            headers.ETag = tag;
            headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
            context.Result = EntityTag.IsKnown(context.HttpContext.Request, tag)
                ? new StatusCodeResult(StatusCodes.Status304NotModified)
                : new FileContentResult(bytes, "application/json; charset=utf-8");
        }

        await next();
    }
}
