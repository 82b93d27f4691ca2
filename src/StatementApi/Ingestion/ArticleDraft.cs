namespace StatementApi.Ingestion;

/// <summary>An article before it is stored, checked and cleaned.</summary>
/// <param name="Text">The text, as <see cref="TextCleaning"/> leaves it.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Publisher">Name of the house, or null.</param>
/// <param name="PublishedOn">Day of publication, or null.</param>
/// <param name="Url">Where it was published, or null.</param>
/// <param name="Language">Language tag.</param>
internal sealed record ArticleDraft(string Text, string? Title, string? Publisher, DateOnly? PublishedOn, string? Url, string Language);
