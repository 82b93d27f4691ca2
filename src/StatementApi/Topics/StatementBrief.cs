using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;

namespace StatementApi.Topics;

/// <summary>A quote, briefly.</summary>
/// <param name="QuoteId">The quote's identity.</param>
/// <param name="ArticleId">The article it stands in.</param>
/// <param name="Date">The day that places it on a timeline.</param>
/// <param name="DatedBy">Whether the text says so, or the article's publication stands in.</param>
/// <param name="Act">What the speaker does by saying it.</param>
/// <param name="Text">What is said.</param>
public sealed record StatementBrief(long QuoteId, long ArticleId, DateOnly Date, DatedBy DatedBy, SpeechAct Act, string Text);
