namespace StatementApi.Datasets.Rows;

/// <summary>The rows of a query that is being carried out, as of one moment whatever is written meanwhile. Belongs to one thread at a time.</summary>
internal interface IDatasetRows : IDatasetRow, IDisposable
{
    /// <summary>Goes to the next row; false behind the last.</summary>
    /// <exception cref="OperationCanceledException">The query was stopped.</exception>
    bool Read();
}
