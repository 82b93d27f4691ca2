using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;
using Swashbuckle.AspNetCore.SwaggerGen;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace StatementApi.Swagger;

/// <summary>Registers the OpenAPI document and its page.</summary>
internal static class SwaggerRegistration
{
    private const string Document = "v1";

    /// <summary>Adds the generator of the document.</summary>
    public static IServiceCollection AddSwagger(this IServiceCollection services) => services.AddSwaggerGen(Configure);

    /// <summary>
    /// Serves <c>/swagger/v1/swagger.json</c> and, over it, the page at <c>/swagger</c>. Other requests do not come by, and so the first of them does not
    /// wait until all that documents the API is read.
    /// </summary>
    public static void UseSwaggerDocument(this WebApplication app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/swagger"), branch => branch.UseSwagger(Serve).UseSwaggerUI(Show));

    private static void Serve(SwaggerOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.PreSerializeFilters.Add((document, request) =>
            document.Servers = [new OpenApiServer { Url = request.PathBase.HasValue ? request.PathBase.Value : "/" }]);
    }

    private static void Show(SwaggerUIOptions options)
    {
        options.DocumentTitle = "Statement API";
        options.SwaggerEndpoint($"{Document}/swagger.json", "Statement API v1");
        options.DisplayOperationId();
        options.EnableTryItOutByDefault();
    }

    private static void Configure(SwaggerGenOptions options)
    {
        options.SwaggerDoc(Document, Info);
        options.IncludeXmlComments(typeof(SwaggerRegistration).Assembly, includeControllerXmlComments: true);
        options.IncludeXmlComments(typeof(Extraction.StatementType).Assembly);
        options.SupportNonNullableReferenceTypes();
        options.UseAllOfToExtendReferenceSchemas();
        options.DescribeAllParametersInCamelCase();
        options.OrderActionsBy(action => $"{action.RelativePath} {action.HttpMethod}");
        options.CustomSchemaIds(SchemaNames.Of);
        options.SchemaFilter<RequiredMembers>();
        options.SchemaFilter<NullableReferences>();
        options.OperationFilter<ProblemAnswers>();
        options.OperationFilter<ConditionalHeaders>();
        options.OperationFilter<PlainTextBodies>();
        options.OperationFilter<BodiesOfMany>();
        options.OperationFilter<IdempotencyKeys>();
        options.OperationFilter<DatasetAnswers>();
        options.OperationFilter<Examples>();
        options.DocumentFilter<OpenAccess>();
        options.ParameterFilter<PlainReferences>();
    }

    private static OpenApiInfo Info => new()
    {
        Title = "Statement API",
        Version = Document,
        Description = "News text goes in; who said what, to whom, about what, and when comes out. Lists are paged by cursor: follow `next` until it is null. "
            + "Every error is an RFC 9457 problem. Offsets count UTF-16 code units unless `offsetUnit=codePoint`; ends are exclusive.",
        Contact = new OpenApiContact { Name = "Statement API", Url = new Uri("https://statement-api.example/") },
        License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
    };
}
