using System.ComponentModel.DataAnnotations;

namespace StatementApi.Filtering;

/// <summary>Which articles to answer. Filters narrow each other.</summary>
public sealed record ArticleFilter
{
    /// <summary>Name of the publisher, exactly.</summary>
    public string? Publisher { get; init; }

    /// <summary>Language tag, exactly.</summary>
    /// <example>en</example>
    public string? Language { get; init; }

    /// <summary>Identity of an actor who speaks in the article.</summary>
    public long? Actor { get; init; }

    /// <summary>Name of a topic of one of the article's quotes, exactly.</summary>
    public string? Topic { get; init; }

    /// <summary>
    /// Words of the title, without regard to case and accents; all must occur. <c>"two words"</c>, <c>sanct*</c> and <c>-word</c> as for quotes, whose
    /// own words are found at <c>/quotes</c>.
    /// </summary>
    [MaxLength(500, ErrorMessage = "must not be longer than {1} characters")]
    public string? Q { get; init; }

    /// <summary>First day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Stored at this instant or later: ISO 8601 with an offset, <c>2026-01-31T12:00:00Z</c>.</summary>
    public DateTimeOffset? IngestedSince { get; init; }
}
