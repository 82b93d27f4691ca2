namespace StatementApi.Articles;

/// <summary>An article with its text.</summary>
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
/// <param name="Text">The text that the offsets of its quotes index.</param>
public sealed record ArticleTextResponse(
    long Id,
    string? Title,
    string? Publisher,
    DateOnly? PublishedOn,
    string? Url,
    string Language,
    string ContentHash,
    DateTime IngestedAt,
    int QuoteCount,
    string ExtractorVersion,
    string Text);
