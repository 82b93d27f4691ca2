using System.Collections.Concurrent;
using System.Threading.Channels;
using StatementApi.Datasets.Exports;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Snapshots;

/// <summary>The snapshots that there are, in memory and in their folder, and those that wait. Thread-safe.</summary>
internal sealed class SnapshotShelf(SnapshotFolder folder, IDataVersion dataVersion, TimeProvider time)
{
    private readonly ConcurrentDictionary<Guid, SnapshotEntry> _entries = new();
    private readonly Channel<Guid> _waiting = Channel.CreateUnbounded<Guid>();
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Identities in the order in which they are to be made.</summary>
    public ChannelReader<Guid> Waiting => _waiting.Reader;

    /// <summary>The snapshots, latest first.</summary>
    public IReadOnlyList<SnapshotManifest> All => [.. _entries.Values.Select(entry => entry.Manifest).OrderByDescending(manifest => manifest.CreatedAt).ThenByDescending(manifest => manifest.Id)];

    /// <summary>
    /// Takes in what the folder holds. What was being written when the service ended is failed, lest what ended it does so again; what waited waits on.
    /// </summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var manifest in folder.Load().OrderBy(manifest => manifest.CreatedAt))
        {
            _entries[manifest.Id] = new SnapshotEntry(manifest);
            if (manifest.Status == SnapshotStatus.Running)
            {
                await FailAsync(manifest, "The service ended while the snapshot was being made. Ask for it again.", cancellationToken);
            }
            else if (manifest.Status == SnapshotStatus.Pending)
            {
                _waiting.Writer.TryWrite(manifest.Id);
            }
        }
    }

    /// <summary>The snapshot, or null.</summary>
    public SnapshotManifest? Find(Guid id) => _entries.GetValueOrDefault(id)?.Manifest;

    /// <summary>Adds a snapshot, unless one that was asked for with the same words will be or is as current.</summary>
    /// <returns>The snapshot that answers the request.</returns>
    public async Task<SnapshotManifest> AddAsync(SnapshotManifest wanted, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var version = dataVersion.Current;
            if (_entries.Values.FirstOrDefault(entry => entry.Serves(wanted, version)) is { } known)
            {
                return known.Manifest;
            }

            await folder.SaveAsync(wanted, cancellationToken);
            _entries[wanted.Id] = new SnapshotEntry(wanted);
            _waiting.Writer.TryWrite(wanted.Id);
            return wanted;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Notes that a snapshot is being made of what the database holds from now on; null where it was deleted meanwhile.</summary>
    public async Task<SnapshotEntry?> StartAsync(Guid id, CancellationToken cancellationToken)
    {
        if (_entries.GetValueOrDefault(id) is not { } entry)
        {
            return null;
        }

        entry.DataVersion = dataVersion.Current;
        await SaveAsync(entry, entry.Manifest with { Status = SnapshotStatus.Running }, cancellationToken);
        return entry;
    }

    /// <summary>Notes that a snapshot is ready.</summary>
    public async Task FinishAsync(SnapshotManifest manifest, ExportSummary summary, CancellationToken cancellationToken)
    {
        folder.FinishPart(manifest);
        await SaveAsync(
            manifest.Id, manifest with { Status = SnapshotStatus.Ready, FinishedAt = time.GetUtcNow().UtcDateTime, Summary = summary }, cancellationToken);
    }

    /// <summary>Notes that a snapshot could not be made, and deletes what there is of its file.</summary>
    public Task FailAsync(SnapshotManifest manifest, string reason, CancellationToken cancellationToken)
    {
        folder.DeleteRows(manifest);
        return SaveAsync(
            manifest.Id, manifest with { Status = SnapshotStatus.Failed, FinishedAt = time.GetUtcNow().UtcDateTime, Failure = reason }, cancellationToken);
    }

    /// <summary>Notes that a snapshot waits again.</summary>
    public Task PostponeAsync(SnapshotManifest manifest, CancellationToken cancellationToken)
    {
        folder.DeleteRows(manifest);
        return SaveAsync(manifest.Id, manifest with { Status = SnapshotStatus.Pending }, cancellationToken);
    }

    /// <summary>Deletes a snapshot, stopping it if it is being made; false where there is none.</summary>
    public bool Delete(Guid id)
    {
        if (!_entries.TryRemove(id, out var entry))
        {
            return false;
        }

        entry.Cancel();
        folder.Delete(entry.Manifest);
        return true;
    }

    private Task SaveAsync(Guid id, SnapshotManifest manifest, CancellationToken cancellationToken) =>
        _entries.GetValueOrDefault(id) is { } entry ? SaveAsync(entry, manifest, cancellationToken) : Forget(manifest);

    private async Task SaveAsync(SnapshotEntry entry, SnapshotManifest manifest, CancellationToken cancellationToken)
    {
        await folder.SaveAsync(manifest, cancellationToken);
        entry.Manifest = manifest;
        if (!_entries.ContainsKey(manifest.Id))
        {
            folder.Delete(manifest);
        }
    }

    private Task Forget(SnapshotManifest manifest)
    {
        folder.Delete(manifest);
        return Task.CompletedTask;
    }
}
