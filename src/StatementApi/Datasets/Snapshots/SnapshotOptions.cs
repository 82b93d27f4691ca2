namespace StatementApi.Datasets.Snapshots;

/// <summary>Where snapshots lie and how many are kept: the section <c>Snapshots</c> of the configuration.</summary>
internal sealed class SnapshotOptions
{
    /// <summary>The folder; beside the database, unless given.</summary>
    public string? Folder { get; set; }

    /// <summary>How long one is kept.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How many are kept.</summary>
    public int MaxCount { get; set; } = 100;

    /// <summary>How many bytes all files together may have; the oldest go first.</summary>
    public long MaxBytes { get; set; } = 10L * 1024 * 1024 * 1024;
}
