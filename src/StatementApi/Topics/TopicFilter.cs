using System.ComponentModel;

namespace StatementApi.Topics;

/// <summary>Which topics to list, and in which order.</summary>
public sealed record TopicFilter
{
    /// <summary>Topics of the list or key phrases; both unless given.</summary>
    public TopicKind? Kind { get; init; }

    /// <summary><c>name</c>, or <c>-quoteCount</c> for the one with the most quotes first.</summary>
    [DefaultValue(TopicOrder.MostQuoted)]
    public string Sort { get; init; } = TopicOrder.MostQuoted;
}
