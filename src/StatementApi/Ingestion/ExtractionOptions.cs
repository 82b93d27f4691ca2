using StatementApi.Extraction.Attribution;

namespace StatementApi.Ingestion;

/// <summary>How articles are read: section <c>Extraction</c> of the configuration.</summary>
internal sealed class ExtractionOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Extraction";

    /// <summary>What finds the attributions. The rules alone are four times as fast; the models find more, and tell how sure a quote is.</summary>
    public AttributionEngine Engine { get; init; } = AttributionEngine.RulesThenLearned;
}
