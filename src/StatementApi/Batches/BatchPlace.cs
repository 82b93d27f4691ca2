namespace StatementApi.Batches;

/// <summary>Where an article stands in a batch.</summary>
/// <param name="Index">Rank, from 0.</param>
/// <param name="Line">Line, from 1; null in an array.</param>
/// <param name="IsEnd">Whether nothing behind it could be read.</param>
internal readonly record struct BatchPlace(long Index, long? Line, bool IsEnd);
