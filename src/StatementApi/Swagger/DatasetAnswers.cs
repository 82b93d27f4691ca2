using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using StatementApi.Datasets;
using StatementApi.Datasets.Formats;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace StatementApi.Swagger;

/// <summary>Describes the files that exports answer with: a media type a format. Their columns are listed by the API itself.</summary>
internal sealed class DatasetAnswers : IOperationFilter
{
    /// <inheritdoc />
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.MethodInfo.GetCustomAttribute<ProducesDatasetAttribute>() is null)
        {
            return;
        }

        foreach (var response in operation.Responses!.Where(response => response.Key is "200" or "206").Select(response => (OpenApiResponse)response.Value))
        {
            response.Content = new Dictionary<string, IOpenApiMediaType>
            {
                [Plain(DatasetFormat.Csv)] = File("id,name,kind\r\n1,Maren Vale,person\r\n", format: null),
                [Plain(DatasetFormat.Jsonl)] = File("{\"id\":1,\"name\":\"Maren Vale\",\"kind\":\"person\"}\n", format: null),
                [Plain(DatasetFormat.Parquet)] = File("PAR1…PAR1", "binary"),
                [FormatNames.GzipMediaType] = File("A csv or jsonl file, compressed.", "binary"),
            };
        }
    }

    private static string Plain(DatasetFormat format) => format.MediaType().Split(';')[0];

    private static OpenApiMediaType File(string example, string? format) => new()
    {
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = format },
        Example = JsonValue.Create(example),
    };
}
