using System.ComponentModel.DataAnnotations;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;

namespace StatementApi.Filtering;

/// <summary>Which quotes to answer. Filters narrow each other.</summary>
public record StatementFilter
{
    /// <summary>Most topics that one request can name.</summary>
    public const int MaxTopics = 20;

    /// <summary>What the speaker is.</summary>
    public ActorKind? ActorKind { get; init; }

    /// <summary>Name of the country that the speaker belongs to, exactly.</summary>
    public string? Country { get; init; }

    /// <summary>Identity of an actor to whom it is said.</summary>
    public long? Addressee { get; init; }

    /// <summary>Identity of an actor whom the quote mentions without being its speaker.</summary>
    public long? Mentioned { get; init; }

    /// <summary>Identity of the article that the quotes stand in.</summary>
    public long? Article { get; init; }

    /// <summary>Name of the article's publisher, exactly.</summary>
    public string? Publisher { get; init; }

    /// <summary>How the content relates to quotation marks.</summary>
    public StatementType? Type { get; init; }

    /// <summary>What the speaker does by saying it. <c>think</c> asks for thoughts.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>Names of topics, exactly; quotes about any of them. <c>/api/v1/topics</c> lists them.</summary>
    [MaxLength(MaxTopics, ErrorMessage = "must not be given more than {1} times")]
    public string[] Topic { get; init; } = [];

    /// <summary>
    /// Words of the quote, without regard to case and accents; all must occur. <c>"two words"</c> asks for a phrase, <c>sanct*</c> for words that
    /// begin so, <c>-word</c> for quotes without it. Nothing else is an operator.
    /// </summary>
    [MaxLength(500, ErrorMessage = "must not be longer than {1} characters")]
    public string? Q { get; init; }

    /// <summary>
    /// First day: of the statement, or of the article's publication where the text does not say when. Undated quotes are left out.
    /// </summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Found at this instant or later: ISO 8601 with an offset, <c>2026-01-31T12:00:00Z</c>.</summary>
    public DateTimeOffset? IngestedSince { get; init; }

    /// <summary>Least confidence of the attribution, 0 to 1.</summary>
    [Range(0.0, 1.0, ErrorMessage = "must lie between {1} and {2}")]
    public double? MinConfidence { get; init; }

    /// <summary>What a person has said about the quote.</summary>
    public ReviewStatus? Review { get; init; }

    /// <summary>Whether to answer thoughts (beliefs, hopes, wishes) as well as statements.</summary>
    public bool Thoughts { get; init; }

    /// <summary>Whether nothing but a period is asked for, with thoughts or without.</summary>
    internal bool IsOfPeriod => this is
    {
        ActorKind: null, Country: null, Addressee: null, Mentioned: null, Article: null, Publisher: null, Type: null, Act: null, Topic: [], Q: null,
        IngestedSince: null, MinConfidence: null, Review: null,
    };
}
