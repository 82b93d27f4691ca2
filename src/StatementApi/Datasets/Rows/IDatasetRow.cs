namespace StatementApi.Datasets.Rows;

/// <summary>A row of a dataset; valid until the next one is read. Columns are counted among those selected.</summary>
internal interface IDatasetRow
{
    /// <summary>Whether the row lacks a value.</summary>
    bool IsNull(int column);

    /// <summary>The value of an integer column.</summary>
    long Integer(int column);

    /// <summary>The value of a number column.</summary>
    double Number(int column);

    /// <summary>
    /// The value of any other column in UTF-8: text as it is, a day as <c>yyyy-MM-dd</c>, an instant as ISO 8601 with <c>Z</c>, a list as a JSON array.
    /// Valid until another value is asked for.
    /// </summary>
    ReadOnlySpan<byte> Text(int column);
}
