using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>
/// Writes a member that is another schema or null as one of the two. The generator writes "null, and also that schema", which nothing satisfies.
/// </summary>
internal sealed class NullableReferences : ISchemaFilter
{
    /// <inheritdoc />
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        foreach (var member in schema.Properties?.Values.OfType<OpenApiSchema>() ?? [])
        {
            if (member is { Type: JsonSchemaType.Null, AllOf: [var referenced] })
            {
                member.Type = null;
                member.AllOf = null;
                member.OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, referenced];
            }
        }
    }
}
