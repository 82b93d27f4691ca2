using StatementApi.Representations;

namespace StatementApi.Timelines;

/// <summary>Which of an actor's statements about a topic to answer, and how.</summary>
public sealed record PositionOptions
{
    /// <summary>First day: of the statement, or of the article's publication where the text does not say when.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether to answer only the statements that take a stand other than the one before, and the first stand.</summary>
    public bool ChangesOnly { get; init; }

    /// <summary>In what to count offsets.</summary>
    public OffsetUnit OffsetUnit { get; init; }
}
