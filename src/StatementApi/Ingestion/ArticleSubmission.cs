namespace StatementApi.Ingestion;

/// <summary>A news article to analyse: its text, or the web page that it stands on.</summary>
public sealed record ArticleSubmission
{
    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the house that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day of publication, 1900-01-01 to tomorrow. Without it, "on Monday" stays without a date.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Where it was published; http or https.</summary>
    public string? Url { get; init; }

    /// <summary>Language tag (BCP 47). English only, in any region; taken for English where left out.</summary>
    public string? Language { get; init; }

    /// <summary>The text; either this or <c>html</c>. At most 1 MiB as UTF-8; line ends are stored as line feeds.</summary>
    public string? Text { get; init; }

    /// <summary>The whole web page, of which the article's text is taken; what the page says of itself fills the fields left out.</summary>
    public string? Html { get; init; }
}
