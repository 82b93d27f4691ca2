using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using StatementApi.Datasets.Rows;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Exports;

/// <summary>
/// Answers with a dataset, sent while it is read. What fails before the first bytes are sent is answered with a problem; what fails later ends the
/// connection without the end of the body, which HTTP clients report as an error.
/// </summary>
/// <param name="plan">What to write.</param>
/// <param name="selection">The rows.</param>
internal sealed class DatasetResult(ExportPlan plan, IQueryable<long> selection) : ActionResult
{
    private const string SchemaVersion = "X-Dataset-Schema-Version";
    private const string Rows = "X-Dataset-Rows";
    private const string Sha256 = "X-Dataset-Sha256";
    private const string ExtractorVersions = "X-Dataset-Extractor-Versions";

    /// <inheritdoc />
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        using var rows = await services.GetRequiredService<IDatasetReader>().OpenAsync(
            services.GetRequiredService<StatementDbContext>(), selection, plan.Schema, plan.ColumnsToRead, http.RequestAborted);
        var isEncoded = IsEncoded(http);
        var withTrailers = WantsTrailers(http);
        WriteHeaders(http.Response, isEncoded, withTrailers);
        if (HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        try
        {
            var summary = isEncoded
                ? await EncodeAsync(rows, http.Response, withTrailers, http.RequestAborted)
                : await DatasetExporter.WriteAsync(rows, plan, http.Response.Body, withTrailers, http.RequestAborted);
            if (withTrailers)
            {
                WriteTrailers(http.Response, summary);
            }
        }
        catch when (http.Response.HasStarted)
        {
            http.Abort();
            throw;
        }
    }

    private async Task<ExportSummary> EncodeAsync(IDatasetRows rows, HttpResponse response, bool withDigest, CancellationToken cancellationToken)
    {
        // Not disposed of where writing fails: its last bytes would make a cut answer look whole.
        var gzip = new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true);
        var summary = await DatasetExporter.WriteAsync(rows, plan, gzip, withDigest, cancellationToken);
        await gzip.DisposeAsync();
        return summary;
    }

    private bool IsEncoded(HttpContext http) =>
        plan is { Compression: ExportCompression.None, Format: not Formats.DatasetFormat.Parquet }
        && http.Request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding is { Value.Value: "gzip" or "x-gzip", Quality: null or > 0 });

    private static bool WantsTrailers(HttpContext http) =>
        http.Response.SupportsTrailers()
        && http.Request.Headers.TE.Any(codings => codings is not null && codings.Contains("trailers", StringComparison.OrdinalIgnoreCase));

    private void WriteHeaders(HttpResponse response, bool isEncoded, bool withTrailers)
    {
        response.ContentType = plan.MediaType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{plan.FileName}\"";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers[SchemaVersion] = plan.Schema.Version.ToString(CultureInfo.InvariantCulture);
        if (isEncoded)
        {
            response.Headers.ContentEncoding = "gzip";
        }

        if (withTrailers)
        {
            response.DeclareTrailer(Rows);
            response.DeclareTrailer(Sha256);
            if (plan.VersionIndex >= 0)
            {
                response.DeclareTrailer(ExtractorVersions);
            }
        }
    }

    private static void WriteTrailers(HttpResponse response, ExportSummary summary)
    {
        response.AppendTrailer(Rows, summary.Rows.ToString(CultureInfo.InvariantCulture));
        response.AppendTrailer(Sha256, summary.Sha256);
        if (summary.ExtractorVersions.Count > 0)
        {
            response.AppendTrailer(ExtractorVersions, string.Join(", ", summary.ExtractorVersions));
        }
    }
}
