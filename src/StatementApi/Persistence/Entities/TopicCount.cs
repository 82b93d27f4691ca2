namespace StatementApi.Persistence.Entities;

/// <summary>How many current quotes are about a topic, thoughts left out. Kept by the database; topics without any have no row.</summary>
internal sealed class TopicCount
{
    /// <summary>Name of the topic.</summary>
    public required string Topic { get; init; }

    /// <summary>Number of quotes.</summary>
    public int QuoteCount { get; init; }
}
