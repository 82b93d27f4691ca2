namespace StatementApi.Persistence.Entities;

/// <summary>How many current quotes of an actor are about a topic, thoughts left out. Kept by the database; pairs without any have no row.</summary>
internal sealed class ActorTopicCount
{
    /// <summary>Name of the topic.</summary>
    public required string Topic { get; init; }

    /// <summary>The speaker.</summary>
    public long ActorId { get; init; }

    /// <summary>The speaker.</summary>
    public Actor? Actor { get; init; }

    /// <summary>Number of quotes.</summary>
    public int QuoteCount { get; init; }
}
