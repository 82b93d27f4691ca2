namespace StatementApi.Batches;

/// <summary>What became of a batch.</summary>
/// <param name="Items">An entry for each article, in the order of the batch.</param>
/// <param name="Created">Number of articles stored.</param>
/// <param name="Existing">Number of articles that were stored before.</param>
/// <param name="Refused">Number of articles refused.</param>
/// <param name="IsComplete">Whether the batch was read to its end; if not, the last item says why, and nothing behind it was taken in.</param>
public sealed record BatchReport(IReadOnlyList<BatchItem> Items, long Created, long Existing, long Refused, bool IsComplete);
