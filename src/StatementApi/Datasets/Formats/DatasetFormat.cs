namespace StatementApi.Datasets.Formats;

/// <summary>In which form a dataset is written.</summary>
public enum DatasetFormat : byte
{
    /// <summary>Comma-separated values by RFC 4180, in UTF-8 with a header.</summary>
    Csv,

    /// <summary>JSON Lines: a JSON object a line, in UTF-8.</summary>
    Jsonl,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}
