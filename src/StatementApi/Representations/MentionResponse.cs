namespace StatementApi.Representations;

/// <summary>Somebody whom the quote mentions.</summary>
/// <param name="Mention">The words of the quote that do so first.</param>
/// <param name="Actor">Who is mentioned.</param>
public sealed record MentionResponse(SpanResponse Mention, ActorReference Actor);
