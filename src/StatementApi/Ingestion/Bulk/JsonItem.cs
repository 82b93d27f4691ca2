using StatementApi.Http.Problems;

namespace StatementApi.Ingestion.Bulk;

/// <summary>A piece of a body that should be the JSON of one article.</summary>
/// <param name="Index">Rank among the pieces, from 0.</param>
/// <param name="Line">Line on which it stands, from 1; null where lines do not part the pieces.</param>
/// <param name="Json">Its bytes, copied; empty where <paramref name="Fault"/> says why there are none.</param>
/// <param name="Fault">What is wrong with it already, or null.</param>
/// <param name="IsEnd">Whether nothing behind it can be read, although the body goes on or should.</param>
internal sealed record JsonItem(long Index, long? Line, ReadOnlyMemory<byte> Json, Problem? Fault = null, bool IsEnd = false);
