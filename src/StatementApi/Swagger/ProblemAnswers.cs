using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using StatementApi.Http.Problems;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>Declares every error answer of an operation: those which any can give, and those that it names itself.</summary>
internal sealed class ProblemAnswers : IOperationFilter
{
    private static readonly int[] OfEveryOperation = [400, 406, 500];

    /// <inheritdoc />
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var own = context.MethodInfo.GetCustomAttribute<ProducesProblemsAttribute>()?.Statuses ?? [];
        var schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);
        operation.Responses ??= [];
        foreach (var status in own.Concat(OfEveryOperation).Distinct().Order())
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = Answer(ProblemKind.Of(status), schema);
        }
    }

    private static OpenApiResponse Answer(ProblemKind kind, IOpenApiSchema schema) => new()
    {
        Description = $"{ReasonPhrases.GetReasonPhrase(kind.Status)}. {kind.Title}",
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [ProblemWriter.MediaType] = new OpenApiMediaType { Schema = schema, Example = Example(kind) },
        },
    };

    private static JsonObject Example(ProblemKind kind) => new()
    {
        ["type"] = kind.Type,
        ["title"] = kind.Title,
        ["status"] = kind.Status,
        ["instance"] = "/api/v1/articles",
        ["traceId"] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
        ["errors"] = kind == ProblemKind.InvalidRequest
            ? new JsonArray(new JsonObject { ["field"] = "publishedOn", ["reason"] = "must lie between 1900-01-01 and tomorrow" })
            : new JsonArray(),
    };
}
