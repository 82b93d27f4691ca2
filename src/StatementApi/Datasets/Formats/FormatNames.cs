namespace StatementApi.Datasets.Formats;

/// <summary>What formats are called elsewhere.</summary>
internal static class FormatNames
{
    /// <summary>The media type of gzip files.</summary>
    public const string GzipMediaType = "application/gzip";

    /// <summary>The media type.</summary>
    public static string MediaType(this DatasetFormat format) => format switch
    {
        DatasetFormat.Csv => "text/csv; charset=utf-8; header=present",
        DatasetFormat.Jsonl => "application/jsonl; charset=utf-8",
        _ => "application/vnd.apache.parquet",
    };

    /// <summary>The ending of file names.</summary>
    public static string Extension(this DatasetFormat format) => format switch
    {
        DatasetFormat.Csv => "csv",
        DatasetFormat.Jsonl => "jsonl",
        _ => "parquet",
    };
}
