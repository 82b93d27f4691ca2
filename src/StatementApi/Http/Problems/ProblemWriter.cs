using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace StatementApi.Http.Problems;

/// <summary>Writes problems to responses.</summary>
internal static class ProblemWriter
{
    /// <summary>The media type of problems.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Writes <paramref name="problem"/> as the response, with its status.</summary>
    public static Task WriteAsync(this Problem problem, HttpContext context)
    {
        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        context.Response.StatusCode = problem.Status;
        return context.Response.WriteAsJsonAsync(problem.At(context), json, MediaType, context.RequestAborted);
    }
}
