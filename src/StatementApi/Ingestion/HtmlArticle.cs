using SmartReader;
using StatementApi.Http.Problems;

namespace StatementApi.Ingestion;

/// <summary>Takes an article out of the web page that it stands on.</summary>
internal static class HtmlArticle
{
    private const string UnknownAddress = "https://unknown.invalid/";

    /// <summary>The submission with the page's text, and with what the page says of itself in the fields left open.</summary>
    /// <exception cref="ProblemException">The page holds no article.</exception>
    public static ArticleSubmission Read(string html, ArticleSubmission submission)
    {
        if ((HtmlShape.FaultOf(html) ?? StrayBrackets.FaultOf(html)) is { } fault)
        {
            throw ProblemException.InvalidField("html", fault);
        }

        using var reader = new Reader(submission.Url ?? UnknownAddress, html);
        var article = reader.GetArticle();
        var text = article.TextContent?.Trim();
        if (text is null || !HoldsSentence(text))
        {
            throw ProblemException.InvalidField("html", "holds no text of an article");
        }

        return submission with
        {
            Html = null,
            Text = text,
            Title = submission.Title ?? article.Title,
            Publisher = submission.Publisher ?? article.SiteName,
            PublishedOn = submission.PublishedOn ?? (article.PublicationDate is { } instant ? DateOnly.FromDateTime(instant) : null),
            Language = submission.Language ?? (string.IsNullOrWhiteSpace(article.Language) ? null : article.Language.Replace('_', '-')),
        };
    }

    /// <summary>Menus and labels end no sentence.</summary>
    private static bool HoldsSentence(string text) => text.AsSpan().IndexOfAny(".!?…") >= 0;
}
