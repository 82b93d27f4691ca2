namespace StatementApi.Persistence;

/// <summary>How a provider prepares a connection for articles that come in by the thousand, each of which touches pages all over the database.</summary>
internal interface IBulkSql
{
    /// <summary>Statements before the first of them.</summary>
    string Begin { get; }

    /// <summary>Statements after the last, which undo those.</summary>
    string End { get; }
}
