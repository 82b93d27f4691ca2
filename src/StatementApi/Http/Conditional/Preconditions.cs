using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Conditional;

/// <summary>Checks <c>If-Match</c> before a write. Call it while holding the write gate, so that nothing changes in between.</summary>
internal static class Preconditions
{
    /// <summary>Passes where the request has no <c>If-Match</c>, or one that names the tag of <paramref name="current"/>; one that names
    /// no tag in quotation marks names none.</summary>
    /// <exception cref="ProblemException">412: the resource is not the one that the client read.</exception>
    public static void Check<T>(HttpRequest request, T current, IOptions<JsonOptions> json)
    {
        var wanted = request.GetTypedHeaders().IfMatch;
        if (request.Headers.IfMatch.Count == 0)
        {
            return;
        }

        var tag = EntityTag.Of(current, json);
        if (!wanted.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: true)))
        {
            throw new ProblemException(Problem.Of(
                ProblemKind.PreconditionFailed, $"The resource now has the tag {tag}.", new FieldError("If-Match", "names another version")));
        }
    }
}
