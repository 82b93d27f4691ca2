using System.Text.Json.Serialization;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Timelines;

/// <summary>A statement about a topic, and how it stands to what the speaker said before.</summary>
public sealed record PositionResponse : QuoteResponse
{
    internal PositionResponse(LoadedQuote loaded, SpeechAct? previousAct)
        : base(loaded.Response) => (Date, DatedBy, PreviousAct) = (loaded.EffectiveOn!.Value, loaded.DatedBy!.Value, previousAct);

    /// <summary>The day that places it: the first of the period in which it was said, else the article's day of publication.</summary>
    [JsonPropertyOrder(1)]
    public DateOnly Date { get; }

    /// <summary>Which of the two it is.</summary>
    [JsonPropertyOrder(1)]
    public DatedBy DatedBy { get; }

    /// <summary>The act by which the speaker last took a stand on the topic; null where never before.</summary>
    [JsonPropertyOrder(1)]
    public SpeechAct? PreviousAct { get; }

    /// <summary>Whether this statement takes another stand than that.</summary>
    [JsonPropertyOrder(1)]
    public bool Changed => PreviousAct is { } previous && previous != Act && !Stand.Neutral.Contains(Act);
}
