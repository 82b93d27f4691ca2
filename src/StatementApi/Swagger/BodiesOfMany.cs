using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using StatementApi.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>Describes the bodies that operations read as they come in: an array in JSON, otherwise a representation a line.</summary>
internal sealed class BodiesOfMany : IOperationFilter
{
    /// <inheritdoc />
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.MethodInfo.GetCustomAttribute<BodyOfManyAttribute>() is not { } many
            || context.MethodInfo.GetCustomAttribute<ConsumesAttribute>() is not { } consumes)
        {
            return;
        }

        var item = context.SchemaGenerator.GenerateSchema(many.Item, context.SchemaRepository);
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = consumes.ContentTypes.ToDictionary(type => type, type => (IOpenApiMediaType)new OpenApiMediaType
            {
                Schema = type == "application/json"
                    ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = item }
                    : new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, Description = "An object a line, as an element of the array." },
            }),
        };
    }
}
