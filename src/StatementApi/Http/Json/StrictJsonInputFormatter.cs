using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

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
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        return await InputFormatterResult.SuccessAsync(StrictJson.Read(bytes.Span, context.ModelType, json));
    }
}
