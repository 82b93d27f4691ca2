namespace StatementApi.Ingestion.Bulk;

/// <summary>One of many articles to take in.</summary>
/// <typeparam name="TPlace">How the sender finds it again.</typeparam>
/// <param name="Place">Where it stands.</param>
/// <param name="Read">Reads it; ends with a <see cref="Http.Problems.ProblemException"/> where it cannot be taken in. Called once, on any thread.</param>
internal sealed record BulkItem<TPlace>(TPlace Place, Func<ArticleDraft> Read);
