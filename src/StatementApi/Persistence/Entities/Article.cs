using System.Collections.Immutable;

namespace StatementApi.Persistence.Entities;

/// <summary>A news text as it was received, cleaned once. Everything but the text is what the sender said about it.</summary>
internal sealed class Article
{
    /// <summary>Public identity; ascending in order of ingestion, never reused.</summary>
    public long Id { get; set; }

    /// <summary>Headline, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Name of the house that published it, or null.</summary>
    public string? Publisher { get; set; }

    /// <summary>Day of publication, or null where the sender did not know.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; set; }

    /// <summary>Language tag; the analysis reads English only.</summary>
    public required string Language { get; set; }

    /// <summary>Lower-case hexadecimal SHA-256 of publisher, date and text; unique.</summary>
    public required string ContentHash { get; set; }

    /// <summary>When it was stored, in UTC.</summary>
    public DateTime IngestedAt { get; set; }

    /// <summary>
    /// UTF-16 offsets of the text's surrogate pairs in ascending order, so that code point offsets are computed without the text; empty for most.
    /// </summary>
    public ImmutableArray<int> SurrogatePairs { get; set; } = [];

    /// <summary>The text that every offset indexes, in UTF-16 code units. Never changed after storing.</summary>
    public required string Text { get; set; }

    /// <summary>Its extraction runs; exactly one is current.</summary>
    public List<ExtractionRun> Runs { get; } = [];
}
