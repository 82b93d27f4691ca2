using System.Data.Common;

namespace StatementApi.Persistence;

/// <summary>Indexes and counts what a transaction inserted, by statements that are prepared once. Not thread-safe: belongs to one connection.</summary>
internal sealed class NewQuotes : IDisposable
{
    private readonly List<DbCommand> _commands;

    /// <summary>Prepares the statements on an open connection.</summary>
    public NewQuotes(DbConnection connection, INewQuoteSql sql) => _commands = [.. sql.Statements.Select(statement => Prepare(connection, statement))];

    /// <summary>Takes up the quotes with the identity <paramref name="first"/> and those after it; once, as the last thing in the transaction.</summary>
    public async Task AddAsync(long first, DbTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var command in _commands)
        {
            command.Parameters[0].Value = first;
            command.Transaction = transaction;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _commands.ForEach(command => command.Dispose());

    private static DbCommand Prepare(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        var first = command.CreateParameter();
        first.ParameterName = "@first";
        command.Parameters.Add(first);
        command.Prepare();
        return command;
    }
}
