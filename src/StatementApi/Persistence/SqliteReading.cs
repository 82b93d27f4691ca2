using Microsoft.Data.Sqlite;

namespace StatementApi.Persistence;

/// <summary>A connection of <see cref="SqliteReadings"/> with the statements that it has carried out before. Belongs to one thread at a time.</summary>
internal sealed class SqliteReading(SqliteReadings readings, SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    /// <summary>Starts a query; one at a time.</summary>
    /// <param name="sql">The statement, one of few: each stays prepared.</param>
    /// <param name="values">What its parameters stand for.</param>
    public SqliteRow Query(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        readings.LogStatement(sql);
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands.Add(sql, command = Prepare(sql, values));
        }

        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index].Value;
        }

        return new SqliteRow(command.ExecuteReader());
    }

    /// <summary>Hands the connection back.</summary>
    public void Dispose() => readings.TakeBack(this);

    /// <summary>Ends the connection.</summary>
    internal void Close()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.Prepare();
        return command;
    }
}
