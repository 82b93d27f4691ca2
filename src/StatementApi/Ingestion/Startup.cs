using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Ingestion;

/// <summary>Makes the service ready before it listens: migrations, the known actors, and on an empty database the seeds.</summary>
internal sealed class Startup(
    IDbContextFactory<StatementDbContext> contexts,
    DatabaseMigration migration,
    GazetteerStore gazetteer,
    Seeding seeding,
    IConfiguration configuration) : IHostedLifecycleService
{
    private Task _model = Task.CompletedTask;

    /// <inheritdoc />
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        _model = Task.Run(PrepareModel, cancellationToken);
        await migration.ApplyAsync(cancellationToken);
        await gazetteer.LoadAsync(cancellationToken);
        if (gazetteer.Current.Count == 0 && SeedFolder is { } folder && await HasNoArticlesAsync(cancellationToken))
        {
            await seeding.RunAsync(folder, cancellationToken);
        }
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => _model;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Builds the model that every context shares, which takes as long as everything else at a start.</summary>
    private void PrepareModel()
    {
        using var database = contexts.CreateDbContext();
        _ = database.Model;
    }

    private async Task<bool> HasNoArticlesAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return !await database.Articles.AnyAsync(cancellationToken);
    }

    /// <summary>Where the seeds lie; empty in the configuration for none.</summary>
    private string? SeedFolder => configuration["Seeds:Folder"] switch
    {
        null => Path.Combine(AppContext.BaseDirectory, "seeds"),
        "" => null,
        var folder => folder,
    };
}
