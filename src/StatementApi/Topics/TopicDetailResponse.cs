namespace StatementApi.Topics;

/// <summary>A topic of the list, and how long it has been spoken of.</summary>
/// <param name="Name">Its name.</param>
/// <param name="QuoteCount">Number of quotes about it, thoughts left out.</param>
/// <param name="ActorCount">Number of actors who spoke about it.</param>
/// <param name="FirstQuotedOn">Day of the earliest of the quotes; null where none has a day.</param>
/// <param name="LastQuotedOn">Day of the latest of them.</param>
public sealed record TopicDetailResponse(string Name, int QuoteCount, int ActorCount, DateOnly? FirstQuotedOn, DateOnly? LastQuotedOn);
