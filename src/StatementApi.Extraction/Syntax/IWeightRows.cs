namespace StatementApi.Extraction.Syntax;

/// <summary>A table that a weights file fills place by place.</summary>
internal interface IWeightRows<TSelf>
    where TSelf : IWeightRows<TSelf>
{
    /// <summary>Number of rows.</summary>
    int Rows { get; }

    /// <summary>Places of a row that a file holds.</summary>
    int Places { get; }

    /// <summary>A table whose weights are zero.</summary>
    static abstract TSelf Create(int bits, int classes, float scale);

    /// <summary>Sets the weights of a place in all rows, given their low and their high bytes.</summary>
    void SetPlace(int place, ReadOnlySpan<byte> low, ReadOnlySpan<byte> high);
}
