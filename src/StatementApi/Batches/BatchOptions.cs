namespace StatementApi.Batches;

/// <summary>What is configured of batches, under <c>Batches</c>.</summary>
internal sealed class BatchOptions
{
    /// <summary>Most bytes of a batch.</summary>
    public long MaxBytes { get; set; } = 1024L * 1024 * 1024;

    /// <summary>How long an answer can be had again by its idempotency key.</summary>
    public TimeSpan KeyLifetime { get; set; } = TimeSpan.FromDays(1);
}
