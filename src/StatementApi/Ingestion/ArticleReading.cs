using System.Text;
using FluentValidation;
using StatementApi.Http.Binding;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;

namespace StatementApi.Ingestion;

/// <summary>
/// Turns a submission into a draft: joins body and query, takes the text out of a page, cleans. What the query and the page add is checked here; the
/// body itself was checked before.
/// </summary>
internal sealed class ArticleReading(IValidator<ArticleSubmission> validator)
{
    /// <summary>Most bytes of an article's text in UTF-8.</summary>
    public const int MaxTextBytes = 1024 * 1024;

    /// <summary>The draft.</summary>
    /// <exception cref="ProblemException">400, 413 or 422: the submission cannot be taken in.</exception>
    public ArticleDraft Read(ArticleSubmission body, PlainTextMetadata metadata, bool isPlainText)
    {
        var submission = Join(body, metadata, isPlainText);
        if (submission.Html is { } html)
        {
            submission = HtmlArticle.Read(html, submission);
        }

        Validate(submission);

        return Check(new ArticleDraft(
            TextCleaning.Clean(submission.Text!),
            TextCleaning.CleanField(submission.Title),
            TextCleaning.CleanField(submission.Publisher),
            submission.PublishedOn,
            TextCleaning.CleanField(submission.Url),
            submission.Language ?? ArticleLanguage.English));
    }

    private static ArticleSubmission Join(ArticleSubmission body, PlainTextMetadata metadata, bool isPlainText)
    {
        if (!isPlainText)
        {
            return metadata == PlainTextMetadata.None
                ? body
                : throw ProblemException.InvalidField("query", "metadata stand in the body of a JSON request");
        }

        return body with
        {
            Title = metadata.Title,
            Publisher = metadata.Publisher,
            PublishedOn = metadata.PublishedOn,
            Url = metadata.Url,
            Language = metadata.Language,
        };
    }

    private void Validate(ArticleSubmission submission)
    {
        var errors = validator.Validate(submission).Errors;
        if (errors.Count > 0)
        {
            throw new ProblemException(Problem.Of(
                ProblemKind.InvalidRequest,
                null,
                [.. errors.Select(error => new FieldError(ModelStateProblems.FieldName(error.PropertyName), error.ErrorMessage))]));
        }
    }

    private static ArticleDraft Check(ArticleDraft draft)
    {
        if (Encoding.UTF8.GetByteCount(draft.Text) > MaxTextBytes)
        {
            throw new ProblemException(Problem.Of(ProblemKind.ContentTooLarge, null, new FieldError("text", "is larger than 1 MiB")));
        }

        if (!ArticleLanguage.IsEnglish(draft.Language))
        {
            throw new ProblemException(Problem.Of(
                ProblemKind.UnsupportedLanguage, null, new FieldError("language", "is not English, the only language that is read so far")));
        }

        foreach (var (field, value) in new[] { ("title", draft.Title), ("publisher", draft.Publisher), ("url", draft.Url) })
        {
            if (value is not null && WellFormedText.FaultOf(value) is { } fault)
            {
                throw ProblemException.InvalidField(field, fault);
            }
        }

        return draft;
    }
}
