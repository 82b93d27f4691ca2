namespace StatementApi.Datasets.Schemas;

/// <summary>What a column of a dataset holds, whatever the format.</summary>
public enum ColumnType : byte
{
    /// <summary>A whole number: digits; INT64 in Parquet.</summary>
    Integer,

    /// <summary>A number: the shortest decimal that reads back as the same double; DOUBLE in Parquet.</summary>
    Number,

    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>A day, <c>yyyy-MM-dd</c>; DATE in Parquet.</summary>
    Date,

    /// <summary>An instant in UTC, ISO 8601 ending in <c>Z</c>; TIMESTAMP with microseconds in Parquet.</summary>
    Instant,

    /// <summary>Whole numbers: a JSON array in CSV and JSON Lines; LIST of INT64 in Parquet.</summary>
    IntegerList,

    /// <summary>Texts: a JSON array in CSV and JSON Lines; LIST of strings in Parquet.</summary>
    TextList,
}
