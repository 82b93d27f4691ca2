namespace StatementApi.Datasets.Rows;

/// <summary>Where in a result the value of a column stands.</summary>
/// <param name="Reading">How to read it.</param>
/// <param name="Ordinal">Its place among the columns of the result.</param>
/// <param name="SurrogatePairs">The place of the surrogate pairs that turn offsets into code points; negative for offsets as stored.</param>
internal readonly record struct SqliteCellPlace(SqliteReading Reading, int Ordinal, int SurrogatePairs);
