namespace StatementApi.Topics;

/// <summary>What an actor has said about a topic.</summary>
/// <param name="Topic">Name of the topic.</param>
/// <param name="QuoteCount">Number of the actor's quotes about it, thoughts left out.</param>
/// <param name="First">The earliest of them that has a day; null where none has.</param>
/// <param name="Latest">The latest of them that has a day.</param>
public sealed record ActorTopicResponse(string Topic, int QuoteCount, StatementBrief? First, StatementBrief? Latest);
