namespace StatementApi.Persistence;

/// <summary>Tells whether anything was written to the database. Thread-safe.</summary>
internal interface IDataVersion
{
    /// <summary>A number that is another one after every write, whoever wrote. Compare within the life of the service only.</summary>
    long Current { get; }
}
