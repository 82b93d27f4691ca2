namespace StatementApi.Ingestion;

/// <summary>What is known about an article that is sent as <c>text/plain</c>; with JSON these stand in the body.</summary>
public sealed record PlainTextMetadata
{
    /// <summary>Headline; <c>text/plain</c> only.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the house that published it; <c>text/plain</c> only.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day of publication; <c>text/plain</c> only.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Where it was published; <c>text/plain</c> only.</summary>
    public string? Url { get; init; }

    /// <summary>Language tag; <c>text/plain</c> only.</summary>
    public string? Language { get; init; }

    internal static readonly PlainTextMetadata None = new();
}
