using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>
/// Adds the examples of <c>Swagger/Examples/{operationId}.json</c>: <c>{ "request": { media type: body }, "parameters": { name: value },
/// "responses": { status: body } }</c>, each part optional.
/// </summary>
internal sealed class Examples : IOperationFilter
{
    /// <inheritdoc />
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (Read(operation.OperationId) is not { } examples)
        {
            return;
        }

        foreach (var (mediaType, body) in examples["request"]?.AsObject() ?? [])
        {
            ((OpenApiMediaType)operation.RequestBody!.Content![mediaType]).Example = body!.DeepClone();
        }

        foreach (var (name, value) in examples["parameters"]?.AsObject() ?? [])
        {
            ((OpenApiParameter)operation.Parameters!.Single(parameter => parameter.Name == name)).Example = value!.DeepClone();
        }

        foreach (var (status, body) in examples["responses"]?.AsObject() ?? [])
        {
            ((OpenApiMediaType)operation.Responses![status].Content!["application/json"]).Example = body!.DeepClone();
        }
    }

    private static JsonNode? Read(string? operation)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"StatementApi.Swagger.Examples.{operation}.json");
        return stream is null ? null : JsonNode.Parse(stream);
    }
}
