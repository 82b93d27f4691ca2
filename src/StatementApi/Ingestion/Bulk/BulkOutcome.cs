using StatementApi.Http.Problems;

namespace StatementApi.Ingestion.Bulk;

/// <summary>What became of one of many articles.</summary>
/// <typeparam name="TPlace">How the sender finds it again.</typeparam>
/// <param name="Place">Where it stands.</param>
/// <param name="Status">201 stored, 200 stored before, else the status of <paramref name="Problem"/>.</param>
/// <param name="Id">Identity of the article; null where it was refused.</param>
/// <param name="Problem">Why it was refused, or null.</param>
internal sealed record BulkOutcome<TPlace>(TPlace Place, int Status, long? Id, Problem? Problem);
