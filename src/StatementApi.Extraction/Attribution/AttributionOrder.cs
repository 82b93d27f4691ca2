namespace StatementApi.Extraction.Attribution;

/// <summary>The order of attributions in a text.</summary>
internal static class AttributionOrder
{
    /// <summary>Where an attribution begins, in UTF-16 units: with its first piece of content, or with its cue before that.</summary>
    public static int Start(AttributionRelation relation) =>
        relation.Cue is { } cue ? Math.Min(relation.Content[0].Start, cue.Span.Start) : relation.Content[0].Start;
}
