using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using StatementApi.Http.Conditional;
using StatementApi.Persistence;

namespace StatementApi.Http.Answers;

/// <summary>
/// Keeps the answers of an operation in memory where they are asked for again, and answers with them whoever asks the same, as long as nothing is written
/// to the database, by whichever process. An answer is kept under the state of the database, which is asked for before the answer is made: one made while somebody writes is never
/// found again. Its entity tag is of the state too, so that a client that has the answer already is told so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KeptAnswerAttribute : Attribute, IOutputCachePolicy, IResultFilter
{
    private const string State = "state";
    private static readonly TimeSpan StepOfTimeZones = TimeSpan.FromMinutes(15);

    /// <summary>The database counts its states anew for each life of the service.</summary>
    private static readonly Guid Life = Guid.NewGuid();

    /// <summary>Whether the answer depends on the day, which begins at every quarter of an hour somewhere on earth.</summary>
    public bool IsOfToday { get; init; }

    /// <inheritdoc />
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (request, services) = (context.HttpContext.Request, context.HttpContext.RequestServices);
        if (services.GetRequiredService<IOptions<OutputCacheOptions>>().Value.SizeLimit > 0)
        {
            var (query, state) = (QueryOf(request), StateOf(services));
            context.EnableOutputCaching = true;
            context.AllowCacheStorage = services.GetRequiredService<RecentQuestions>().IsRepeated($"{state} {request.Method} {request.Host} {request.Path}{query}");
            // A date, to the second, does not tell two states apart.
            context.AllowCacheLookup = request.Headers.IfModifiedSince.Count == 0;
            context.CacheVaryByRules.VaryByValues["query"] = query;
            context.CacheVaryByRules.HeaderNames = HeaderNames.Accept;
            context.CacheVaryByRules.VaryByValues[State] = state;
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ObjectResult { StatusCode: null or StatusCodes.Status200OK }
            && context.HttpContext.Features.Get<IOutputCacheFeature>()?.Context.CacheVaryByRules.VaryByValues.TryGetValue(State, out var state) == true)
        {
            var tag = TagOf(context.HttpContext.Request, state);
            var headers = context.HttpContext.Response.GetTypedHeaders();
            headers.ETag = tag;
            headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
            context.Result = EntityTag.IsKnown(context.HttpContext.Request, tag) ? new StatusCodeResult(StatusCodes.Status304NotModified) : context.Result;
        }
    }

    /// <inheritdoc />
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>In what order parameters are given does not matter; in what order the values of one are, does: timelines stand side by side in it.</summary>
    private static string QueryOf(HttpRequest request) => QueryString.Create(request.Query
        .OrderBy(parameter => parameter.Key, StringComparer.OrdinalIgnoreCase)
        .Select(parameter => KeyValuePair.Create(parameter.Key.ToLowerInvariant(), parameter.Value))).ToString();

    private string StateOf(IServiceProvider services)
    {
        var quarter = IsOfToday ? services.GetRequiredService<TimeProvider>().GetUtcNow().Ticks / StepOfTimeZones.Ticks : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{services.GetRequiredService<IDataVersion>().Current}-{quarter}");
    }

    private static EntityTagHeaderValue TagOf(HttpRequest request, string state) =>
        EntityTag.Of(Encoding.UTF8.GetBytes($"{Life} {state} {request.Path}{request.QueryString}"));
}
