using StatementApi.Http.Problems;

namespace StatementApi.Batches;

/// <summary>What became of one article of a batch.</summary>
/// <param name="Index">Rank in the batch, from 0; empty lines do not count.</param>
/// <param name="Line">Line on which it stands, from 1; null in an array.</param>
/// <param name="Status">201 stored, 200 the same article was stored before, otherwise the status of <paramref name="Problem"/>.</param>
/// <param name="Id">Identity of the article; null where it was refused.</param>
/// <param name="Problem">Why it was refused, with the fields of this article that are at fault; null where it was not.</param>
public sealed record BatchItem(long Index, long? Line, int Status, long? Id, Problem? Problem);
