using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Json;

/// <summary>Reads JSON bodies and says of every fault in which field it is, in the client's words rather than the serializer's.</summary>
internal sealed class StrictJsonInputFormatter : InputFormatter
{
    public StrictJsonInputFormatter() => SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("application/json"));

    /// <inheritdoc />
    public override bool CanRead(InputFormatterContext context) => base.CanRead(context) && RequestBody.IsUtf8(context.HttpContext.Request);

    /// <inheritdoc />
    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context)
    {
        var http = context.HttpContext;
        var bytes = await RequestBody.ReadAsync(http.Request, http.RequestAborted);
        if (bytes.Length == 0)
        {
            throw ProblemException.InvalidField("body", "is empty");
        }

        try
        {
            var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
            return JsonSerializer.Deserialize(bytes.Span, context.ModelType, json) is { } model
                ? await InputFormatterResult.SuccessAsync(model)
                : throw ProblemException.InvalidField("body", "must be a JSON object, not null");
        }
        catch (JsonException exception)
        {
            throw new ProblemException(Problem.Of(ProblemKind.InvalidRequest, null, JsonFault.Describe(exception)));
        }
    }
}
