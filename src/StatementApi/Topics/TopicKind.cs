namespace StatementApi.Topics;

/// <summary>Where the name of a topic comes from.</summary>
public enum TopicKind : byte
{
    /// <summary>The list of topics that the analysis knows.</summary>
    Topic,

    /// <summary>The words of quotes themselves.</summary>
    KeyPhrase,
}
