namespace StatementApi.Training.Batch;

/// <summary>An article to extract attributions from.</summary>
internal sealed record ExtractionInput(string Id, string Text, DateOnly? Published);
