using StatementApi.Representations;

namespace StatementApi.Topics;

/// <summary>What an actor has said about a topic.</summary>
/// <param name="Actor">The speaker.</param>
/// <param name="QuoteCount">Number of the actor's quotes about the topic, thoughts left out.</param>
/// <param name="First">The earliest of them that has a day; null where none has.</param>
/// <param name="Latest">The latest of them that has a day.</param>
public sealed record TopicActorResponse(ActorReference Actor, int QuoteCount, StatementBrief? First, StatementBrief? Latest);
