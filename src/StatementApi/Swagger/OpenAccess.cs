using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>Says that no operation asks who is calling, rather than leaving it open.</summary>
internal sealed class OpenAccess : IDocumentFilter
{
    /// <inheritdoc />
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => swaggerDoc.Security = [new OpenApiSecurityRequirement()];
}
