namespace StatementApi.Persistence.Entities;

/// <summary>One pass of the analysis over an article.</summary>
internal sealed class ExtractionRun
{
    /// <summary>Identity; a later run of the same article has a greater one.</summary>
    public long Id { get; set; }

    /// <summary>The article read.</summary>
    public long ArticleId { get; set; }

    /// <summary>Version of the rules and models, e.g. <c>rules-8+attribution-5</c>.</summary>
    public required string ExtractorVersion { get; set; }

    /// <summary>When the run was stored, in UTC.</summary>
    public DateTime ExtractedAt { get; set; }

    /// <summary>Number of statements found.</summary>
    public int QuoteCount { get; set; }

    /// <summary>Whether this is the article's latest run, the one whose quotes are served.</summary>
    public bool IsCurrent { get; set; }
}
