using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;

namespace StatementApi.Ingestion.Bulk;

/// <summary>Reads an item of a body as the article that it should be. Thread-safe.</summary>
internal sealed class JsonArticles(ArticleReading reading, IOptions<JsonOptions> json)
{
    /// <summary>The article.</summary>
    /// <exception cref="ProblemException">It cannot be taken in.</exception>
    public ArticleDraft Read(JsonItem item)
    {
        if (item.Fault is { } fault)
        {
            throw new ProblemException(fault);
        }

        RequestBody.CheckUtf8(item.Json.Span);
        var submission = (ArticleSubmission)StrictJson.Read(item.Json.Span, typeof(ArticleSubmission), json.Value.JsonSerializerOptions);
        return reading.Read(submission, PlainTextMetadata.None, isPlainText: false);
    }
}
