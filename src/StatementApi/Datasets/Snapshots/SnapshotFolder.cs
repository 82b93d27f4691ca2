using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Snapshots;

/// <summary>The files of snapshots: <c>{id}.json</c> for the manifest, <c>{id}.parquet</c> or the like for the rows, <c>{id}.part</c> while they are written.</summary>
internal sealed class SnapshotFolder(IOptions<SnapshotOptions> options, IConfiguration configuration, IOptions<JsonOptions> json)
{
    private const string ManifestExtension = ".json";
    private const string PartExtension = ".part";
    private readonly string _path = options.Value.Folder ?? Path.GetFullPath(
        new SqliteConnectionStringBuilder(PersistenceRegistration.ConnectionString(configuration)).DataSource) + ".snapshots";

    /// <summary>Where the rows of a snapshot lie.</summary>
    public string FileOf(SnapshotManifest manifest) => Path.Combine(_path, $"{manifest.Id:N}.{manifest.Plan.Extension}");

    /// <summary>Starts to write the rows of a snapshot.</summary>
    public FileStream CreatePart(SnapshotManifest manifest) => new(PartOf(manifest.Id), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);

    /// <summary>Makes the rows written so far the file of the snapshot.</summary>
    public void FinishPart(SnapshotManifest manifest) => File.Move(PartOf(manifest.Id), FileOf(manifest), overwrite: true);

    /// <summary>Writes a manifest, whole or not at all.</summary>
    public async Task SaveAsync(SnapshotManifest manifest, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_path);
        var target = Path.Combine(_path, $"{manifest.Id:N}{ManifestExtension}");
        var draft = target + PartExtension;
        await File.WriteAllBytesAsync(draft, JsonSerializer.SerializeToUtf8Bytes(manifest, json.Value.JsonSerializerOptions), cancellationToken);
        File.Move(draft, target, overwrite: true);
    }

    /// <summary>Deletes the rows of a snapshot, finished or not.</summary>
    public void DeleteRows(SnapshotManifest manifest)
    {
        if (Directory.Exists(_path))
        {
            File.Delete(PartOf(manifest.Id));
            File.Delete(FileOf(manifest));
        }
    }

    /// <summary>Deletes whatever there is of a snapshot, the manifest last.</summary>
    public void Delete(SnapshotManifest manifest)
    {
        DeleteRows(manifest);
        File.Delete(Path.Combine(_path, $"{manifest.Id:N}{ManifestExtension}"));
    }

    /// <summary>The manifests in the folder. Whatever else looks like a snapshot's is deleted: drafts, and files whose manifest is gone.</summary>
    public IReadOnlyList<SnapshotManifest> Load()
    {
        if (!Directory.Exists(_path))
        {
            return [];
        }

        var manifests = Directory.EnumerateFiles(_path, "*" + ManifestExtension).Select(Read).OfType<SnapshotManifest>().ToDictionary(manifest => manifest.Id);
        foreach (var file in Directory.EnumerateFiles(_path))
        {
            if (Guid.TryParseExact(Path.GetFileName(file).Split('.')[0], "N", out var id)
                && (!manifests.ContainsKey(id) || file.EndsWith(PartExtension, StringComparison.Ordinal)))
            {
                File.Delete(file);
            }
        }

        return [.. manifests.Values];
    }

    private SnapshotManifest? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<SnapshotManifest>(File.ReadAllBytes(file), json.Value.JsonSerializerOptions);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string PartOf(Guid id) => Path.Combine(_path, $"{id:N}{PartExtension}");
}
