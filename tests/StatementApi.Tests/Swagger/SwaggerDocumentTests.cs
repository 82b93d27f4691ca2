using System.Text.Json;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Swagger;

/// <summary>What generated clients and linters need of the document.</summary>
public sealed class SwaggerDocumentTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Every_operation_has_its_own_id_a_summary_and_a_tag()
    {
        var operations = await OperationsAsync();
        Assert.Equal(operations.Count, operations.Select(operation => operation.GetProperty("operationId").GetString()).Distinct().Count());
        Assert.All(operations, operation =>
        {
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.NotEmpty(operation.GetProperty("tags").EnumerateArray());
        });
    }

    [Fact]
    public async Task Every_parameter_is_described()
    {
        foreach (var operation in await OperationsAsync())
        {
            foreach (var parameter in Array(operation, "parameters"))
            {
                Assert.True(parameter.TryGetProperty("description", out _), $"{operation.GetProperty("operationId")} {parameter.GetProperty("name")}");
            }
        }
    }

    [Fact]
    public async Task Every_answer_has_a_description_and_every_body_a_schema_and_an_example()
    {
        foreach (var operation in await OperationsAsync())
        {
            foreach (var response in operation.GetProperty("responses").EnumerateObject())
            {
                Assert.NotEmpty(response.Value.GetProperty("description").GetString()!);
                AssertContent(operation, response.Name, response.Value);
            }

            if (operation.TryGetProperty("requestBody", out var body))
            {
                AssertContent(operation, "request", body);
            }
        }
    }

    [Fact]
    public async Task Every_error_answer_is_the_one_problem_shape()
    {
        foreach (var operation in await OperationsAsync())
        {
            var errors = operation.GetProperty("responses").EnumerateObject().Where(response => response.Name[0] is '4' or '5').ToList();
            Assert.Contains(errors, error => error.Name == "400");
            Assert.Contains(errors, error => error.Name == "500");
            Assert.All(errors, error => Assert.Equal(
                "#/components/schemas/Problem",
                error.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString()));
        }
    }

    [Fact]
    public async Task Lists_are_envelopes_and_say_the_cap_of_the_limit()
    {
        var document = await service.JsonAsync("/swagger/v1/swagger.json");
        var paged = (await OperationsAsync()).Where(operation => Array(operation, "parameters").Any(Named("cursor"))).ToList();
        Assert.NotEmpty(paged);
        Assert.All(paged, operation =>
        {
            Assert.Equal(200, Array(operation, "parameters").Single(Named("limit")).GetProperty("schema").GetProperty("maximum").GetInt32());
            var reference = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json")
                .GetProperty("schema").GetProperty("$ref").GetString()!;
            var envelope = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.Split('/')[^1]);
            Assert.Equal("array", envelope.GetProperty("properties").GetProperty("items").GetProperty("type").GetString());
            Assert.True(envelope.GetProperty("properties").TryGetProperty("next", out _));
        });
    }

    [Fact]
    public async Task Numbers_are_numbers_and_enums_camel_case_strings()
    {
        var text = await service.Client.GetStringAsync("/swagger/v1/swagger.json");
        Assert.DoesNotContain("\"pattern\": \"^-?(?:0|[1-9]", text);
        var schemas = (await service.JsonAsync("/swagger/v1/swagger.json")).GetProperty("components").GetProperty("schemas");
        foreach (var schema in schemas.EnumerateObject())
        {
            foreach (var member in schema.Value.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : [])
            {
                var types = member.Value.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Array
                    ? type.EnumerateArray().Select(one => one.GetString()).ToList()
                    : [];
                Assert.False(types.Contains("string") && (types.Contains("integer") || types.Contains("number")), $"{schema.Name}.{member.Name}");
            }

            Assert.All(Array(schema.Value, "enum"), value => Assert.Matches("^[a-z][A-Za-z0-9]*$", value.GetString()));
        }
    }

    [Fact]
    public async Task The_page_is_served()
    {
        var page = await service.Client.GetStringAsync("/swagger/index.html");
        Assert.Contains("Statement API", page);
    }

    private static void AssertContent(JsonElement operation, string what, JsonElement holder)
    {
        foreach (var content in holder.TryGetProperty("content", out var contents) ? contents.EnumerateObject() : [])
        {
            var where = $"{operation.GetProperty("operationId")} {what} {content.Name}";
            Assert.True(content.Value.TryGetProperty("schema", out _), where);
            Assert.True(content.Value.TryGetProperty("example", out _), where);
        }
    }

    private async Task<List<JsonElement>> OperationsAsync() =>
        [.. (await service.JsonAsync("/swagger/v1/swagger.json")).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value)];

    private static IEnumerable<JsonElement> Array(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) ? array.EnumerateArray() : [];

    private static Func<JsonElement, bool> Named(string name) => element => element.GetProperty("name").GetString() == name;
}
