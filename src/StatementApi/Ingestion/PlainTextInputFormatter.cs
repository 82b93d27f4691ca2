using System.Text;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;

namespace StatementApi.Ingestion;

/// <summary>Reads a <c>text/plain</c> body as the text of a submission.</summary>
internal sealed class PlainTextInputFormatter : InputFormatter
{
    public PlainTextInputFormatter() => SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("text/plain"));

    /// <inheritdoc />
    public override bool CanRead(InputFormatterContext context) => base.CanRead(context) && RequestBody.IsUtf8(context.HttpContext.Request);

    /// <inheritdoc />
    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context)
    {
        var http = context.HttpContext;
        var bytes = await RequestBody.ReadAsync(http.Request, http.RequestAborted);
        var text = Encoding.UTF8.GetString(bytes.Span);
        return WellFormedText.FaultOf(text) is { } fault
            ? throw ProblemException.InvalidField("body", fault)
            : await InputFormatterResult.SuccessAsync(new ArticleSubmission { Text = text });
    }

    /// <inheritdoc />
    protected override bool CanReadType(Type type) => type == typeof(ArticleSubmission);
}
