using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Formats;
using StatementApi.Datasets.Schemas;
using StatementApi.Datasets.Snapshots;
using StatementApi.Persistence;
using StatementApi.Http.Json;

namespace StatementApi.Tests.Datasets.Snapshots;

/// <summary>What becomes of snapshots when the service ends, starts again and runs out of room.</summary>
public sealed class SnapshotShelfTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly string _path = Directory.CreateTempSubdirectory("snapshots-").FullName;
    private readonly FakeTimeProvider _time = new(Now);
    private readonly Version _version = new();

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Theory]
    [InlineData(SnapshotStatus.Running, SnapshotStatus.Failed, 1)]
    [InlineData(SnapshotStatus.Pending, SnapshotStatus.Pending, 1)]
    [InlineData(SnapshotStatus.Ready, SnapshotStatus.Ready, 2)]
    [InlineData(SnapshotStatus.Failed, SnapshotStatus.Failed, 1)]
    public async Task After_a_crash(SnapshotStatus before, SnapshotStatus after, int files)
    {
        var manifest = Manifest() with { Status = before };
        await Folder().SaveAsync(manifest, default);
        await File.WriteAllTextAsync(Path.Combine(_path, $"{manifest.Id:N}.{(before == SnapshotStatus.Ready ? "csv" : before == SnapshotStatus.Running ? "part" : "json.part")}"), "id\r\n");
        var shelf = Shelf();
        await shelf.LoadAsync(default);
        Assert.Equal(after, shelf.Find(manifest.Id)!.Status);
        Assert.Equal(before == SnapshotStatus.Running, shelf.Find(manifest.Id)!.Failure is not null);
        Assert.Equal(before == SnapshotStatus.Pending, shelf.Waiting.TryRead(out var next) && next == manifest.Id);
        Assert.Equal(files, Directory.GetFiles(_path).Length);
    }

    [Fact]
    public async Task Files_without_a_manifest_are_deleted_and_others_left_alone()
    {
        await File.WriteAllTextAsync(Path.Combine(_path, $"{Guid.NewGuid():N}.parquet"), "rows");
        await File.WriteAllTextAsync(Path.Combine(_path, $"{Guid.NewGuid():N}.json"), "{ half a manif");
        await File.WriteAllTextAsync(Path.Combine(_path, "notes.txt"), "mine");
        await Shelf().LoadAsync(default);
        Assert.Equal(["notes.txt"], Directory.GetFiles(_path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(SnapshotStatus.Pending, 1, true)]
    [InlineData(SnapshotStatus.Running, 1, true)]
    [InlineData(SnapshotStatus.Running, 2, false)]
    [InlineData(SnapshotStatus.Ready, 1, true)]
    [InlineData(SnapshotStatus.Ready, 2, false)]
    [InlineData(SnapshotStatus.Failed, 1, false)]
    public async Task The_same_request_again(SnapshotStatus status, long version, bool isShared)
    {
        var shelf = Shelf();
        var first = await shelf.AddAsync(Manifest(), default);
        await ReachAsync(shelf, first, status);
        _version.Current = version;
        var second = await shelf.AddAsync(Manifest(), default);
        Assert.Equal(isShared, first.Id == second.Id);
        Assert.NotEqual(first.Id, (await shelf.AddAsync(Manifest() with { Select = "name" }, default)).Id);
    }

    [Fact]
    public async Task A_snapshot_deleted_while_it_is_made_leaves_nothing()
    {
        var shelf = Shelf();
        var manifest = await shelf.AddAsync(Manifest(), default);
        var entry = await shelf.StartAsync(manifest.Id, default);
        await Folder().CreatePart(manifest).DisposeAsync();
        Assert.True(shelf.Delete(manifest.Id));
        Assert.True(entry!.Deleted.IsCancellationRequested);
        await shelf.FailAsync(manifest, "stopped", default);
        Assert.Empty(Directory.GetFiles(_path));
    }

    [Theory]
    [InlineData(100, 1_000, 10, 3)]
    [InlineData(3, 1_000, 10, 2)]
    [InlineData(100, 20, 10, 2)]
    [InlineData(100, 1_000, 2, 1)]
    public async Task Old_ones_are_taken_away(int maxCount, long maxBytes, int maxDays, int left)
    {
        var options = new SnapshotOptions { Folder = _path, MaxCount = maxCount, MaxBytes = maxBytes, MaxAge = TimeSpan.FromDays(maxDays) };
        var shelf = Shelf();
        foreach (var age in new[] { 5, 3, 1 })
        {
            var old = Manifest(age);
            await ReachAsync(shelf, await shelf.AddAsync(old, default), SnapshotStatus.Ready);
            shelf.Waiting.TryRead(out _);
            _version.Current++;
        }

        var next = await shelf.AddAsync(Manifest() with { Filters = JsonSerializer.SerializeToElement(new { country = 1 }) }, default);
        using var worker = new SnapshotWorker(
            shelf, Folder(), new SnapshotFilters(Json(), new ServiceCollection().BuildServiceProvider()), new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(),
            Options.Create(options), _time, NullLogger<SnapshotWorker>.Instance);
        await worker.StartAsync(default);
        while (shelf.Find(next.Id)!.Status != SnapshotStatus.Failed)
        {
            await Task.Delay(10);
        }

        await worker.StopAsync(default);
        Assert.Equal(left, shelf.All.Count(manifest => manifest.Status == SnapshotStatus.Ready));
    }

    private async Task ReachAsync(SnapshotShelf shelf, SnapshotManifest manifest, SnapshotStatus status)
    {
        if (status == SnapshotStatus.Pending)
        {
            return;
        }

        await shelf.StartAsync(manifest.Id, default);
        if (status == SnapshotStatus.Ready)
        {
            await using (var file = Folder().CreatePart(manifest))
            {
                await file.WriteAsync("id\r\n"u8.ToArray());
            }

            await shelf.FinishAsync(manifest, new ExportSummary(0, 10, "00", []), default);
        }
        else if (status == SnapshotStatus.Failed)
        {
            await shelf.FailAsync(manifest, "no reason", default);
        }
    }

    private SnapshotShelf Shelf() => new(Folder(), _version, _time);

    private SnapshotFolder Folder() => new(Options.Create(new SnapshotOptions { Folder = _path }), new ConfigurationBuilder().Build(), Json());

    private static IOptions<JsonOptions> Json()
    {
        var options = new JsonOptions();
        JsonSettings.Apply(options.JsonSerializerOptions);
        return Options.Create(options);
    }

    private static SnapshotManifest Manifest(int daysOld = 0) => new()
    {
        Id = Guid.CreateVersion7(Now.AddDays(-daysOld)),
        Dataset = DatasetName.Actors,
        Format = DatasetFormat.Csv,
        Compression = ExportCompression.None,
        Select = "id",
        Filters = JsonSerializer.SerializeToElement(new { }),
        SchemaVersion = 1,
        CreatedAt = Now.AddDays(-daysOld).UtcDateTime,
    };

    private sealed class Version : IDataVersion
    {
        public long Current { get; set; } = 1;
    }
}
