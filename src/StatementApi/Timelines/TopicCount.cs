namespace StatementApi.Timelines;

/// <summary>How much was said about a topic.</summary>
/// <param name="Topic">Name of the topic.</param>
/// <param name="Count">Number of quotes.</param>
public sealed record TopicCount(string Topic, int Count);
