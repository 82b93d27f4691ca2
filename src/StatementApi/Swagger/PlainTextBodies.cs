using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>Says of <c>text/plain</c> bodies that they are text, not the object that they are read into.</summary>
internal sealed class PlainTextBodies : IOperationFilter
{
    /// <inheritdoc />
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.RequestBody is OpenApiRequestBody { Content: { } content } body && content.TryGetValue("text/plain", out var plain) && plain is OpenApiMediaType type)
        {
            type.Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1 };
            body.Required = true;
        }
    }
}
