using Microsoft.Extensions.Options;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Rows;
using StatementApi.Filtering;
using StatementApi.Http.Problems;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Snapshots;

/// <summary>Makes snapshots, one after the other, and takes old ones away. Holds no gate: whoever writes goes on meanwhile.</summary>
internal sealed partial class SnapshotWorker(
    SnapshotShelf shelf,
    SnapshotFolder folder,
    SnapshotFilters filters,
    IServiceScopeFactory scopes,
    IOptions<SnapshotOptions> options,
    TimeProvider time,
    ILogger<SnapshotWorker> logger) : BackgroundService
{
    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await shelf.LoadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var id in shelf.Waiting.ReadAllAsync(stoppingToken))
        {
            TakeOldAway(id);
            if (await shelf.StartAsync(id, stoppingToken) is { } entry)
            {
                await MakeAsync(entry, stoppingToken);
            }
        }
    }

    private async Task MakeAsync(SnapshotEntry entry, CancellationToken stoppingToken)
    {
        var manifest = entry.Manifest;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, entry.Deleted);
        try
        {
            await shelf.FinishAsync(manifest, await WriteAsync(manifest, stop.Token), stop.Token);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await shelf.PostponeAsync(manifest, CancellationToken.None);
            throw;
        }
        catch (Exception exception)
        {
            await shelf.FailAsync(manifest, ReasonOf(exception, manifest.Id), stoppingToken);
        }
    }

    private async Task<ExportSummary> WriteAsync(SnapshotManifest manifest, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var plan = manifest.Plan;
        var selection = await SelectAsync(services.GetRequiredService<DatasetSelection>(), filters.Read(manifest.Dataset, manifest.Filters), cancellationToken);
        using var rows = await services.GetRequiredService<IDatasetReader>().OpenAsync(
            services.GetRequiredService<StatementDbContext>(), selection, plan.Schema, plan.ColumnsToRead, cancellationToken);
        await using var file = folder.CreatePart(manifest);
        await using var limited = new LimitedStream(file, options.Value.MaxBytes);
        return await DatasetExporter.WriteAsync(rows, plan, limited, withDigest: true, cancellationToken);
    }

    private static async Task<IQueryable<long>> SelectAsync(DatasetSelection selection, object filter, CancellationToken cancellationToken) => filter switch
    {
        QuoteFilter quotes => await selection.OfAsync(quotes, cancellationToken),
        ArticleFilter articles => await selection.OfAsync(articles, cancellationToken),
        _ => selection.Of((ActorFilter)filter),
    };

    /// <summary>Deletes what is too old, too many or too large together; never what is still to be made.</summary>
    private void TakeOldAway(Guid next)
    {
        var oldest = time.GetUtcNow().UtcDateTime - options.Value.MaxAge;
        var (count, bytes) = (1, 0L);
        foreach (var manifest in shelf.All.Where(manifest => manifest.Status is SnapshotStatus.Ready or SnapshotStatus.Failed && manifest.Id != next))
        {
            count++;
            bytes += manifest.Summary?.Bytes ?? 0;
            if (manifest.CreatedAt < oldest || count > options.Value.MaxCount || bytes > options.Value.MaxBytes)
            {
                shelf.Delete(manifest.Id);
            }
        }
    }

    private string ReasonOf(Exception exception, Guid id)
    {
        switch (exception)
        {
            case ProblemException problem:
                return string.Join("; ", problem.Problem.Errors.Select(error => $"{error.Field}: {error.Reason}"));
            case LimitedStream.FullException:
                return $"The file would be larger than the {options.Value.MaxBytes} bytes that snapshots may have together.";
            default:
                LogFailure(exception, id);
                return "The service failed; its log says why.";
        }
    }

    [LoggerMessage(LogLevel.Error, "The snapshot {Id} could not be made")]
    private partial void LogFailure(Exception exception, Guid id);
}
