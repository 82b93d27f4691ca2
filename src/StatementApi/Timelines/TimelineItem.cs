using System.Text.Json.Serialization;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Timelines;

/// <summary>A quote on a timeline.</summary>
public sealed record TimelineItem : QuoteResponse
{
    internal TimelineItem(QuoteResponse quote, DateOnly date, DatedBy datedBy)
        : base(quote) => (Date, DatedBy) = (date, datedBy);

    internal static TimelineItem Of(LoadedQuote loaded) => new(loaded.Response, loaded.EffectiveOn!.Value, loaded.DatedBy!.Value);

    /// <summary>The day that places it: the first of the period in which it was said, else the article's day of publication.</summary>
    [JsonPropertyOrder(1)]
    public DateOnly Date { get; }

    /// <summary>Which of the two it is.</summary>
    [JsonPropertyOrder(1)]
    public DatedBy DatedBy { get; }
}
