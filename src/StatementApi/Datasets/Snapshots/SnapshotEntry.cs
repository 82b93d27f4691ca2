namespace StatementApi.Datasets.Snapshots;

/// <summary>A snapshot and what is known of it in this life of the service only.</summary>
internal sealed class SnapshotEntry(SnapshotManifest manifest)
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Its manifest as it is now.</summary>
    public SnapshotManifest Manifest { get; set; } = manifest;

    /// <summary>The version of the data that it was made of, or a later one; null where it was not made in this life of the service.</summary>
    public long? DataVersion { get; set; }

    /// <summary>Signals that it was deleted.</summary>
    public CancellationToken Deleted => _stop.Token;

    /// <summary>Stops it.</summary>
    public void Cancel() => _stop.Cancel();

    /// <summary>Whether it is what is wanted, of data that are still the same.</summary>
    public bool Serves(SnapshotManifest wanted, long version) => Manifest.AsksFor(wanted) && Manifest.Status switch
    {
        SnapshotStatus.Pending => true,
        SnapshotStatus.Running or SnapshotStatus.Ready => DataVersion == version,
        _ => false,
    };
}
