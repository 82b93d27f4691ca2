using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>
/// Requires what a record's constructor requires: in an answer every such member is present, be it null. Answers may gain members later;
/// requests, which have no such constructor, may not.
/// </summary>
internal sealed class RequiredMembers : ISchemaFilter
{
    /// <inheritdoc />
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { Count: > 0 } properties } concrete || context.Type.GetConstructors() is not [var constructor]
            || constructor.GetParameters().Length == 0)
        {
            return;
        }

        var required = constructor.GetParameters()
            .Where(parameter => !parameter.HasDefaultValue && !MayBeLeftOut(context.Type, parameter.Name!))
            .Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!))
            .Where(properties.ContainsKey);
        concrete.Required = new SortedSet<string>([.. concrete.Required ?? new HashSet<string>(), .. required], StringComparer.Ordinal);
        concrete.AdditionalPropertiesAllowed = true;
    }

    private static bool MayBeLeftOut(Type type, string name) => type.GetProperty(name)?.GetCustomAttribute<JsonIgnoreAttribute>() is not null;
}
