using System.Reflection;
using Microsoft.OpenApi;
using StatementApi.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>Declares the <c>Idempotency-Key</c> of operations that take many articles, and what it brings into the answers.</summary>
internal sealed class IdempotencyKeys : IOperationFilter
{
    /// <inheritdoc />
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.MethodInfo.GetCustomAttribute<BodyOfManyAttribute>() is null)
        {
            return;
        }

        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "Idempotency-Key",
            In = ParameterLocation.Header,
            Description = "Up to 255 visible ASCII characters of the client's choice, new for each batch. The same batch again under the same key gets the answer that it got "
                + "first, for a day unless configured otherwise; another batch under it is refused with 422, and one that comes while the first is still taken in with 409.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = 255, Pattern = "^[!-~]+$" },
        });
        AddHeader(operation, "207", "Idempotency-Replayed", "`true` where the answer was given before under the same key.", JsonSchemaType.String);
        AddHeader(operation, "409", "Retry-After", "Seconds to wait.", JsonSchemaType.Integer);
    }

    private static void AddHeader(OpenApiOperation operation, string status, string name, string description, JsonSchemaType type)
    {
        var response = (OpenApiResponse)operation.Responses![status];
        response.Headers ??= new Dictionary<string, IOpenApiHeader>();
        response.Headers[name] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = type } };
    }
}
