namespace StatementApi.Persistence;

/// <summary>Tells whether the database has every migration, at no more cost than one small query: a start and every probe ask for it.</summary>
internal interface IMigrationHistory
{
    /// <summary>Whether the database is there, answers, and lacks nothing.</summary>
    Task<bool> IsCompleteAsync(CancellationToken cancellationToken);
}
