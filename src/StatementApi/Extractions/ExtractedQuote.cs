using StatementApi.Extraction;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Extractions;

/// <summary>A quote that was found but not stored: it has a position in the answer in place of an identity.</summary>
/// <param name="Position">Rank in text order, from 0.</param>
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
/// <param name="ParentPosition">Position of the quote whose content encloses this one.</param>
/// <param name="Method">Which rule or model found it.</param>
/// <param name="Confidence">How likely the attribution is right, 0 to 1.</param>
internal sealed record ExtractedQuote(
    int Position,
    StatementType Type,
    string Text,
    IReadOnlyList<SpanResponse> Content,
    CueResponse? Cue,
    SpeechAct Act,
    ExtractedSpeaker Speaker,
    IReadOnlyList<ExtractedAddressee> Addressees,
    IReadOnlyList<ExtractedMention> Mentions,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> KeyPhrases,
    StatedOnResponse? StatedOn,
    int? ParentPosition,
    string Method,
    double Confidence)
{
    /// <summary>The representations of quotes that have no identity yet.</summary>
    public static IReadOnlyList<ExtractedQuote> Of(List<Quote> quotes, OffsetMap offsets)
    {
        var positions = quotes.Select((quote, position) => (quote, position)).ToDictionary(entry => entry.quote, entry => entry.position);
        return quotes.ConvertAll(quote => Of(quote, positions[quote], quote.Parent is { } parent ? positions[parent] : null, offsets));
    }

    private static ExtractedQuote Of(Quote quote, int position, int? parentPosition, OffsetMap offsets) => new(
        position,
        quote.Type,
        quote.Text,
        SpanResponse.Pieces(quote.Content, quote.Text, offsets),
        QuoteProjection.CueOf(quote, offsets),
        quote.Act,
        new ExtractedSpeaker(
            SpanResponse.Of(quote.SpeakerMention, offsets), ExtractedActor.Of(quote.Speaker), quote.SpeakerMethod, quote.SpeakerConfidence),
        [.. quote.Addressees.Select(addressee => new ExtractedAddressee(
            SpanResponse.Of(addressee.Mention, offsets), ExtractedActor.Of(addressee.Actor)))],
        [.. quote.Mentions.Select(mention => new ExtractedMention(
            SpanResponse.Of(mention.Mention, offsets)!, ExtractedActor.Of(mention.Actor!)))],
        [.. quote.Topics.Select(topic => topic.Topic)],
        quote.KeyPhrases,
        QuoteProjection.StatedOnOf(quote, offsets),
        parentPosition,
        quote.Method,
        quote.Confidence);
}
