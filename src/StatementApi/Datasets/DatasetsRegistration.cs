using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Rows;

namespace StatementApi.Datasets;

/// <summary>Registers what the datasets' controllers need.</summary>
internal static class DatasetsRegistration
{
    /// <summary>Adds exports.</summary>
    public static IServiceCollection AddDatasets(this IServiceCollection services) => services
        .AddSingleton<IDatasetReader, SqliteDatasetReader>()
        .AddScoped<DatasetSelection>();
}
