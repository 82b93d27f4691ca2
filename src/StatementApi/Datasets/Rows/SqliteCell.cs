namespace StatementApi.Datasets.Rows;

/// <summary>How the value of a column comes from the database.</summary>
/// <param name="Sql">What to select.</param>
/// <param name="Reading">How to read it.</param>
/// <param name="SurrogatePairs">For offsets in code points: the surrogate pairs of the text that they index.</param>
internal readonly record struct SqliteCell(string Sql, SqliteReading Reading = SqliteReading.AsStored, string? SurrogatePairs = null)
{
    /// <summary>The same offsets in code points.</summary>
    public SqliteCell InCodePoints => this with { SurrogatePairs = "article.surrogate_pairs" };
}
