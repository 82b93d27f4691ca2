namespace StatementApi.Topics;

/// <summary>Something that quotes are about.</summary>
/// <param name="Name">The topic's name, as the filter <c>topic</c> takes it, or the phrase.</param>
/// <param name="Kind">Whether it comes from the list or from the quotes' words.</param>
/// <param name="QuoteCount">Number of quotes about it, thoughts left out.</param>
public sealed record TopicResponse(string Name, TopicKind Kind, int QuoteCount);
