using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using StatementApi.Http.Problems;

namespace StatementApi.Datasets.Snapshots;

/// <summary>Answers with the file of a snapshot or ranges of it; a range that it does not have is a problem like any other.</summary>
internal sealed class SnapshotFileResult : PhysicalFileResult
{
    /// <summary>The file at <paramref name="path"/>.</summary>
    public SnapshotFileResult(string path, SnapshotManifest manifest, string sha256)
        : base(path, manifest.Plan.MediaType)
    {
        FileDownloadName = manifest.Plan.FileName;
        LastModified = manifest.FinishedAt;
        EntityTag = new EntityTagHeaderValue($"\"{sha256}\"");
        EnableRangeProcessing = true;
    }

    /// <inheritdoc />
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.Headers.XContentTypeOptions = "nosniff";
        await base.ExecuteResultAsync(context);
        if (response is { StatusCode: StatusCodes.Status416RangeNotSatisfiable, HasStarted: false })
        {
            response.ContentLength = null;
            await Problem.Of(ProblemKind.RangeNotSatisfiable, null, new FieldError("Range", "lies behind the end of the file")).WriteAsync(context.HttpContext);
        }
    }
}
