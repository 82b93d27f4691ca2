using Microsoft.AspNetCore.Mvc;
using StatementApi.Datasets.Schemas;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;

namespace StatementApi.Datasets.Snapshots;

/// <summary>Snapshots: files made of datasets, to be fetched in ranges and as often as wanted.</summary>
[ApiController]
[Route("api/v1/datasets/snapshots")]
[Tags("Datasets")]
[Produces("application/json")]
internal sealed class SnapshotsController(SnapshotShelf shelf, SnapshotFilters filters, TimeProvider time) : ControllerBase
{
    /// <summary>Ask for a snapshot</summary>
    /// <param name="submission">What it is to hold.</param>
    /// <remarks>
    /// Snapshots are made one after the other, each of the data as they are at one moment; ask its <c>Location</c> until it is <c>ready</c>. The same
    /// request again answers with the snapshot that there is, as long as nothing was written to the database since and the service was not restarted.
    /// </remarks>
    /// <response code="202">It will be made; <c>Location</c> is its address.</response>
    /// <response code="200">There is one; nothing has changed since.</response>
    [HttpPost(Name = "createSnapshot")]
    [Consumes("application/json")]
    [ProducesResponseType<SnapshotResponse>(StatusCodes.Status202Accepted)]
    [ProducesResponseType<SnapshotResponse>(StatusCodes.Status200OK)]
    [ProducesProblems(400, 413, 415)]
    public async Task<ActionResult<SnapshotResponse>> Create([FromBody] SnapshotSubmission submission, CancellationToken cancellationToken)
    {
        var schema = DatasetSchema.Of(submission.Dataset);
        var columns = schema.Select(submission.Select);
        var now = time.GetUtcNow();
        var manifest = await shelf.AddAsync(
            new SnapshotManifest
            {
                Id = Guid.CreateVersion7(now),
                Dataset = submission.Dataset,
                Format = submission.Format,
                Compression = submission.Compression,
                Select = columns.Length == schema.Columns.Length ? null : string.Join(',', columns.Select(column => column.Name)),
                Filters = filters.Write(filters.Read(submission.Dataset, submission.Filters)),
                SchemaVersion = schema.Version,
                CreatedAt = now.UtcDateTime,
            },
            cancellationToken);
        return manifest.Status == SnapshotStatus.Ready
            ? Represent(manifest)
            : AcceptedAtRoute("getSnapshot", new { snapshot = manifest.Id }, Represent(manifest));
    }

    /// <summary>List the snapshots</summary>
    /// <remarks>Latest first. Old ones are taken away; see the configuration.</remarks>
    /// <response code="200">All snapshots.</response>
    [HttpGet(Name = "listSnapshots")]
    public ActionResult<Page<SnapshotResponse>> List() => Page.Whole<SnapshotResponse>([.. shelf.All.Select(Represent)]);

    /// <summary>Read the manifest of a snapshot</summary>
    /// <param name="snapshot">The snapshot's identity.</param>
    /// <remarks>How far it is, and once it is ready rows, bytes and SHA-256 of the file, and where to fetch it.</remarks>
    /// <response code="200">The manifest.</response>
    [HttpGet("{snapshot:guid}", Name = "getSnapshot")]
    [ProducesProblems(404)]
    public ActionResult<SnapshotResponse> Get(Guid snapshot) => shelf.Find(snapshot) is { } manifest ? Represent(manifest) : NotThere(snapshot);

    /// <summary>Fetch the file of a snapshot</summary>
    /// <param name="snapshot">The snapshot's identity.</param>
    /// <param name="fileName">Name of the file, as the manifest's <c>fileUrl</c> has it.</param>
    /// <remarks>Answers ranges (<c>Range</c>, <c>If-Range</c>) and <c>HEAD</c>; the <c>ETag</c> is the file's SHA-256.</remarks>
    /// <response code="200">The file.</response>
    /// <response code="206">A range of the file.</response>
    /// <response code="304">The client has it already.</response>
    [HttpGet("{snapshot:guid}/{fileName}", Name = "getSnapshotFile")]
    [ProducesDataset]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status206PartialContent)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [ProducesProblems(404, 409, 412, 416)]
    public ActionResult GetFile(Guid snapshot, string fileName, [FromServices] SnapshotFolder folder)
    {
        if (shelf.Find(snapshot) is not { } manifest || manifest.Plan.FileName != fileName)
        {
            return NotThere(snapshot);
        }

        if (manifest is not { Status: SnapshotStatus.Ready, Summary: { } summary })
        {
            return new ProblemResult(Http.Problems.Problem.Of(ProblemKind.Conflict, $"The snapshot is {manifest.Status.ToString().ToLowerInvariant()}, not ready."));
        }

        return new SnapshotFileResult(folder.FileOf(manifest), manifest, summary.Sha256!);
    }

    /// <summary>Delete a snapshot</summary>
    /// <param name="snapshot">The snapshot's identity.</param>
    /// <remarks>One that is being made is stopped.</remarks>
    /// <response code="204">Deleted.</response>
    [HttpDelete("{snapshot:guid}", Name = "deleteSnapshot")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesProblems(404)]
    public ActionResult Delete(Guid snapshot) => shelf.Delete(snapshot) ? NoContent() : NotThere(snapshot);

    private static ProblemResult NotThere(Guid snapshot) => new(Http.Problems.Problem.Of(ProblemKind.NotFound, $"There is no such file or snapshot {snapshot}."));

    private SnapshotResponse Represent(SnapshotManifest manifest) => SnapshotResponse.Of(
        manifest, Url.RouteUrl("getSnapshotFile", new { snapshot = manifest.Id, fileName = manifest.Plan.FileName }, Request.Scheme)!);
}
