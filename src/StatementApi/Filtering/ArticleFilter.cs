namespace StatementApi.Filtering;

/// <summary>Which articles to answer. Filters narrow each other.</summary>
public sealed record ArticleFilter
{
    /// <summary>Name of the publisher, exactly.</summary>
    public string? Publisher { get; init; }

    /// <summary>First day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Stored at this instant or later: ISO 8601 with an offset, <c>2026-01-31T12:00:00Z</c>.</summary>
    public DateTimeOffset? IngestedSince { get; init; }
}
