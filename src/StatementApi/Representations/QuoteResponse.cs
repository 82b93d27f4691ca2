using System.Text.Json.Serialization;
using StatementApi.Extraction;
using StatementApi.Extraction.Acts;

namespace StatementApi.Representations;

/// <summary>Who said what, to whom, about what, and when.</summary>
/// <param name="Id">Identity; ascending in order of ingestion.</param>
/// <param name="ArticleId">The article it stands in.</param>
/// <param name="Type">How the content relates to quotation marks.</param>
/// <param name="Text">The content's pieces, joined by a space.</param>
/// <param name="Content">The content's pieces in text order.</param>
/// <param name="Cue">The word that announces it; null for a free-standing quotation.</param>
/// <param name="Act">What the speaker does by saying it.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Addressees">Who receives it, in text order.</param>
/// <param name="Mentions">Whom it mentions, in text order, each once: known actors other than the speaker.</param>
/// <param name="Topics">What it is about.</param>
/// <param name="KeyPhrases">The phrases that it turns on, most telling first.</param>
/// <param name="StatedOn">When it was said; null where the text does not say.</param>
/// <param name="ParentQuoteId">The quote whose content encloses this one.</param>
/// <param name="Method">Which rule or model found it.</param>
/// <param name="Confidence">How likely the attribution is right, 0 to 1.</param>
/// <param name="Review">What a person has said about it.</param>
public record QuoteResponse(
    long Id,
    long ArticleId,
    StatementType Type,
    string Text,
    IReadOnlyList<SpanResponse> Content,
    CueResponse? Cue,
    SpeechAct Act,
    SpeakerResponse Speaker,
    IReadOnlyList<AddresseeResponse> Addressees,
    IReadOnlyList<MentionResponse> Mentions,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> KeyPhrases,
    StatedOnResponse? StatedOn,
    long? ParentQuoteId,
    string Method,
    double Confidence,
    ReviewResponse Review)
{
    /// <summary>The matched words, phrases and beginnings in text order; left out unless the request has <c>q</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<HighlightResponse>? Highlights { get; init; }
}
