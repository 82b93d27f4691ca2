using System.Reflection;
using Microsoft.OpenApi;
using StatementApi.Http.Answers;
using StatementApi.Http.Conditional;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>Declares entity tags, preconditions and locations where operations have them.</summary>
internal sealed class ConditionalHeaders : IOperationFilter
{
    /// <inheritdoc />
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.MethodInfo.GetCustomAttribute<ConditionalGetAttribute>() is not null)
        {
            AddTag(operation, "Tag of this version, for If-None-Match and If-Match.");
        }

        if (context.MethodInfo.GetCustomAttribute<KeptAnswerAttribute>() is not null)
        {
            AddTag(operation, "Tag of this answer, for If-None-Match: another one after whatever is written.");
        }

        if (context.MethodInfo.GetCustomAttribute<ConditionalWriteAttribute>() is not null)
        {
            AddParameter(operation, "If-Match", "Tag of the version that the client read; another one answers 412.");
        }

        AddHeader(operation, "201", "Location", "Address of what was made.");
    }

    private static void AddTag(OpenApiOperation operation, string description)
    {
        AddParameter(operation, "If-None-Match", "Tags that the client has; one that is current answers 304.");
        AddHeader(operation, "200", "ETag", description);
        operation.Responses!["304"] = new OpenApiResponse { Description = "Not Modified. The client has this version already." };
    }

    private static void AddParameter(OpenApiOperation operation, string name, string description)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }

    private static void AddHeader(OpenApiOperation operation, string status, string name, string description)
    {
        if (operation.Responses!.TryGetValue(status, out var response) && response is OpenApiResponse answer)
        {
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
            answer.Headers[name] = new OpenApiHeader
            {
                Description = description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }
    }
}
