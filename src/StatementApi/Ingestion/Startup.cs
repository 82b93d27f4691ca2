using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Ingestion;

/// <summary>Makes the service ready before it listens: migrations, the known actors, and on an empty database the seeds.</summary>
internal sealed class Startup(
    IDbContextFactory<StatementDbContext> contexts,
    WriteGate gate,
    GazetteerStore gazetteer,
    Seeding seeding,
    IConfiguration configuration) : IHostedLifecycleService
{
    /// <inheritdoc />
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await DatabaseMigration.ApplyAsync(database, gate, cancellationToken);
        await gazetteer.LoadAsync(database, cancellationToken);
        if (gazetteer.Current.Count == 0 && SeedFolder is { } folder && !await database.Articles.AnyAsync(cancellationToken))
        {
            await seeding.RunAsync(folder, cancellationToken);
        }
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Where the seeds lie; empty in the configuration for none.</summary>
    private string? SeedFolder => configuration["Seeds:Folder"] switch
    {
        null => Path.Combine(AppContext.BaseDirectory, "seeds"),
        "" => null,
        var folder => folder,
    };
}
