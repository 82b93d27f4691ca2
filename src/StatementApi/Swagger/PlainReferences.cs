using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>Refers to the schema of a parameter directly, where the generator writes "all of" that one schema.</summary>
internal sealed class PlainReferences : IParameterFilter
{
    /// <inheritdoc />
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is OpenApiParameter { Schema: OpenApiSchema { AllOf: [OpenApiSchemaReference reference] } wrapper } concrete)
        {
            reference.Default = wrapper.Default;
            concrete.Schema = reference;
        }
    }
}
