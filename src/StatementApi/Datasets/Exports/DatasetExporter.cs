using System.IO.Compression;
using StatementApi.Datasets.Rows;

namespace StatementApi.Datasets.Exports;

/// <summary>Writes the rows of a query to a stream as they come, holding a bounded part of them.</summary>
internal static class DatasetExporter
{
    /// <summary>Writes a file.</summary>
    /// <param name="rows">Opened with the plan's columns to read.</param>
    /// <param name="plan">What to write.</param>
    /// <param name="output">Where to write; whoever reads there too slowly slows the query down.</param>
    /// <param name="withDigest">Whether to digest the file.</param>
    /// <param name="cancellationToken">Stops writing; the query has its own.</param>
    public static async Task<ExportSummary> WriteAsync(
        IDatasetRows rows, ExportPlan plan, Stream output, bool withDigest, CancellationToken cancellationToken)
    {
        await using var file = new MeasuredStream(output, withDigest);
        var versions = new ExtractorVersions(plan.VersionIndex);
        long count;
        if (plan.Compression == ExportCompression.Gzip)
        {
            // Not disposed of where writing fails: its last bytes would make a cut file look whole.
            var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
            count = await WriteRowsAsync(rows, plan, gzip, versions, cancellationToken);
            await gzip.DisposeAsync();
        }
        else
        {
            count = await WriteRowsAsync(rows, plan, file, versions, cancellationToken);
        }

        return new ExportSummary(count, file.Length, file.Sha256, versions.Found);
    }

    private static async Task<long> WriteRowsAsync(
        IDatasetRows rows, ExportPlan plan, Stream output, ExtractorVersions versions, CancellationToken cancellationToken)
    {
        await using var writer = plan.CreateWriter(output);
        long count = 0;
        for (; rows.Read(); count++)
        {
            writer.Add(rows);
            versions.Add(rows);
            if (writer.IsFull)
            {
                await writer.FlushAsync(cancellationToken);
            }
        }

        await writer.CompleteAsync(cancellationToken);
        return count;
    }
}
