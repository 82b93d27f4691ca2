namespace StatementApi.Datasets.Snapshots;

/// <summary>How far a snapshot is.</summary>
public enum SnapshotStatus : byte
{
    /// <summary>Waits for those asked for before it.</summary>
    Pending,

    /// <summary>Is being written.</summary>
    Running,

    /// <summary>Can be fetched.</summary>
    Ready,

    /// <summary>Could not be made; it says why.</summary>
    Failed,
}
