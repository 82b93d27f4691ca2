namespace StatementApi.Persistence.Entities;

/// <summary>A stretch of a <see cref="BatchAnswer"/>'s body; in parts, so that a long one is never in memory as a whole.</summary>
internal sealed class BatchAnswerPart
{
    /// <summary>The answer.</summary>
    public long AnswerId { get; set; }

    /// <summary>Rank among its parts, from 0.</summary>
    public int Position { get; set; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; set; }
}
