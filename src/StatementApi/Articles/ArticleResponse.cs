using StatementApi.Ingestion;

namespace StatementApi.Articles;

/// <summary>An article, without its text.</summary>
/// <param name="Id">Identity; ascending in order of ingestion.</param>
/// <param name="Title">Headline.</param>
/// <param name="Publisher">Name of the house that published it.</param>
/// <param name="PublishedOn">Day of publication.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Language">Language tag.</param>
/// <param name="ContentHash">Hexadecimal SHA-256 of publisher, day and text: the same for the same article.</param>
/// <param name="IngestedAt">When it was stored, in UTC.</param>
/// <param name="QuoteCount">Number of quotes found in it.</param>
/// <param name="ExtractorVersion">Version of the rules and models that found them.</param>
public sealed record ArticleResponse(
    long Id,
    string? Title,
    string? Publisher,
    DateOnly? PublishedOn,
    string? Url,
    string Language,
    string ContentHash,
    DateTime IngestedAt,
    int QuoteCount,
    string ExtractorVersion)
{
    internal static ArticleResponse Of(IngestedArticle stored) => new(
        stored.Article.Id,
        stored.Article.Title,
        stored.Article.Publisher,
        stored.Article.PublishedOn,
        stored.Article.Url,
        stored.Article.Language,
        stored.Article.ContentHash,
        stored.Article.IngestedAt,
        stored.Run.QuoteCount,
        stored.Run.ExtractorVersion);
}
