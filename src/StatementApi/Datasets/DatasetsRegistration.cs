using FluentValidation;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Snapshots;

namespace StatementApi.Datasets;

/// <summary>Registers what the datasets' controllers need.</summary>
internal static class DatasetsRegistration
{
    /// <summary>Adds exports, snapshots, and checks of what is asked.</summary>
    public static IServiceCollection AddDatasets(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<IDatasetReader, SqliteDatasetReader>()
        .AddScoped<DatasetSelection>()
        .AddSingleton<IValidator<ExportOptions>, ExportOptionsValidator>()
        .AddSingleton<IValidator<SnapshotSubmission>, SnapshotSubmissionValidator>()
        .Configure<SnapshotOptions>(configuration.GetSection("Snapshots"))
        .AddSingleton<SnapshotFolder>()
        .AddSingleton<SnapshotFilters>()
        .AddSingleton<SnapshotShelf>()
        .AddHostedService<SnapshotWorker>();
}
