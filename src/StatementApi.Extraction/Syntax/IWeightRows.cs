using StatementApi.Extraction.Models;

namespace StatementApi.Extraction.Syntax;

/// <summary>A table that a weights file fills, some rows at a time.</summary>
internal interface IWeightRows<TSelf>
    where TSelf : IWeightRows<TSelf>
{
    /// <summary>A table whose weights are zero.</summary>
    static abstract TSelf Create(TableShape shape);

    /// <summary>Sets the rows from <paramref name="first"/> on.</summary>
    void SetRows(int first, RowBlock block);
}
