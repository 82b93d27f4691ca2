namespace StatementApi.Datasets.Exports;

/// <summary>Whether the file itself is compressed.</summary>
public enum ExportCompression : byte
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>By gzip.</summary>
    Gzip,
}
