using StatementApi.Extraction;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>Makes the run of which an article's quotes are those served.</summary>
internal static class CurrentRun
{
    /// <summary>The run that <paramref name="extraction"/> is the result of, stored at <paramref name="now"/> (UTC).</summary>
    public static ExtractionRun Of(ExtractionResult extraction, DateTime now) => new()
    {
        ExtractorVersion = extraction.ExtractorVersion,
        ExtractedAt = now,
        QuoteCount = extraction.Statements.Length,
        IsCurrent = true,
    };
}
