using StatementApi.Persistence.Entities;

namespace StatementApi.Representations;

/// <summary>A quote with what lists order and date it by.</summary>
/// <param name="Response">Its representation.</param>
/// <param name="Position">Where it begins in the article's text.</param>
/// <param name="EffectiveOn">The day that places it on a timeline, or null.</param>
/// <param name="DatedBy">What that day is; null where there is none.</param>
internal readonly record struct LoadedQuote(QuoteResponse Response, int Position, DateOnly? EffectiveOn, DatedBy? DatedBy);
