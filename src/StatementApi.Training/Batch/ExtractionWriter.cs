using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Batch;

/// <summary>Writes the attributions of an article as a line of JSON.</summary>
internal static class ExtractionWriter
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string ToJson(string id, IEnumerable<ExtractedAttribution> attributions) =>
        JsonSerializer.Serialize(new Line(id, [.. attributions.Select(ToRow)]), Options);

    private static Row ToRow(ExtractedAttribution attribution) => new(
        Bounds(attribution.Spans.Source),
        Bounds(attribution.Spans.Cue),
        Bounds(attribution.Spans.Content),
        JsonNamingPolicy.CamelCase.ConvertName(attribution.Type.ToString()),
        attribution.Speaker,
        Math.Round(attribution.Confidence, 4));

    private static int[][] Bounds(ImmutableArray<TextSpan> spans) => [.. spans.Select(span => new[] { span.Start, span.End })];

    private sealed record Line(string Id, Row[] Attributions);

    private sealed record Row(int[][] Source, int[][] Cue, int[][] Content, string Type, string? Speaker, double Confidence);
}
