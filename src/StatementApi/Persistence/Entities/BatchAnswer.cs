namespace StatementApi.Persistence.Entities;

/// <summary>The answer that was given to a batch, kept for a client that sends it again.</summary>
internal sealed class BatchAnswer
{
    /// <summary>Identity.</summary>
    public long Id { get; set; }

    /// <summary>The client's key.</summary>
    public required string Key { get; set; }

    /// <summary>Digest of the batch.</summary>
    public required string Digest { get; set; }

    /// <summary>When it was given, in UTC.</summary>
    public DateTime AnsweredAt { get; set; }
}
