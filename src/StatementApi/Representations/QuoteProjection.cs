using StatementApi.Persistence.Entities;

namespace StatementApi.Representations;

/// <summary>Represents stored quotes; the entities must have their speaker, addressees, mentions and topics loaded.</summary>
internal static class QuoteProjection
{
    /// <summary>The representation of <paramref name="quote"/>, its offsets mapped.</summary>
    public static QuoteResponse Represent(this Quote quote, OffsetMap offsets) => new(
        quote.Id,
        quote.ArticleId,
        quote.Type,
        quote.Text,
        SpanResponse.Pieces(quote.Content, quote.Text, offsets),
        CueOf(quote, offsets),
        quote.Act,
        SpeakerOf(quote, offsets),
        [.. quote.Addressees.OrderBy(addressee => addressee.Position).Select(addressee => Represent(addressee, offsets))],
        [.. quote.Mentions.OrderBy(mention => mention.Mention.Start).Select(mention => Represent(mention, offsets))],
        [.. quote.Topics.OrderBy(topic => topic.Position).Select(topic => topic.Topic)],
        quote.KeyPhrases,
        StatedOnOf(quote, offsets),
        quote.ParentQuoteId,
        quote.Method,
        quote.Confidence,
        new ReviewResponse(quote.Review));

    /// <summary>The actor, briefly; null for none.</summary>
    public static ActorReference? Represent(Actor? actor) =>
        actor is null ? null : new ActorReference(actor.Id, actor.Name, actor.Kind);

    /// <summary>The cue, or null.</summary>
    public static CueResponse? CueOf(Quote quote, OffsetMap offsets) => quote.Cue is { } cue
        ? new CueResponse(offsets.Map(cue.Start), offsets.Map(cue.End), cue.Text, quote.CueLemma!)
        : null;

    /// <summary>The speaker.</summary>
    public static SpeakerResponse SpeakerOf(Quote quote, OffsetMap offsets) => new(
        SpanResponse.Of(quote.SpeakerMention, offsets), Represent(quote.Speaker), quote.SpeakerMethod, quote.SpeakerConfidence);

    /// <summary>One addressee.</summary>
    public static AddresseeResponse Represent(QuoteAddressee addressee, OffsetMap offsets) =>
        new(SpanResponse.Of(addressee.Mention, offsets), Represent(addressee.Actor));

    /// <summary>One mention.</summary>
    public static MentionResponse Represent(QuoteMention mention, OffsetMap offsets) =>
        new(SpanResponse.Of(mention.Mention, offsets)!, Represent(mention.Actor)!);

    /// <summary>When it was said, or null.</summary>
    public static StatedOnResponse? StatedOnOf(Quote quote, OffsetMap offsets) => quote.StatedPrecision is { } precision
        ? new StatedOnResponse(
            quote.StatedOn, quote.StatedUntil, precision, SpanResponse.Of(quote.StatedExpression, offsets), quote.StatedRule!)
        : null;
}
