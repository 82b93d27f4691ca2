using StatementApi.Extraction.Time;

namespace StatementApi.Representations;

/// <summary>When it was said, as far as the text says.</summary>
/// <param name="Date">First day of the period; null where the expression needs a publication date that is not known.</param>
/// <param name="Until">Last day of the period, inclusive.</param>
/// <param name="Precision">Length of the period.</param>
/// <param name="Expression">The words that say so; null where inherited from the same occasion.</param>
/// <param name="Rule">Which rule gave the date.</param>
public sealed record StatedOnResponse(DateOnly? Date, DateOnly? Until, DatePrecision Precision, SpanResponse? Expression, string Rule);
