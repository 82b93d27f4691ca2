using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StatementApi.Persistence;

/// <summary>The present row of a query, read column by column from left to right.</summary>
internal sealed class SqliteRow(SqliteDataReader reader) : IDisposable
{
    private const int LongestName = 32;

    private readonly sqlite3_stmt _statement = reader.Handle!;
    private int _column;

    /// <summary>Goes to the next row; false behind the last.</summary>
    public bool Next()
    {
        _column = 0;
        return reader.Read();
    }

    /// <summary>Passes over columns.</summary>
    public void Skip(int columns) => _column += columns;

    public long Integer() => raw.sqlite3_column_int64(_statement, _column++);

    public long? IntegerOrNull() => IsNull() ? null : Integer();

    public double Number() => raw.sqlite3_column_double(_statement, _column++);

    public string Text() => Encoding.UTF8.GetString(Bytes());

    public string? TextOrNull() => IsNull() ? null : Text();

    /// <summary>A value as it is stored; valid until the next row.</summary>
    public ReadOnlySpan<byte> Bytes() => raw.sqlite3_column_blob(_statement, _column++);

    /// <summary>A day, or null.</summary>
    public DateOnly? Day() => IsNull() ? null : DateOnly.ParseExact(Characters(stackalloc char[LongestName]), "O", CultureInfo.InvariantCulture);

    /// <summary>An enum, stored by its name.</summary>
    public T Name<T>()
        where T : struct, Enum => Enum.Parse<T>(Characters(stackalloc char[LongestName]));

    /// <summary>The same, or null.</summary>
    public T? NameOrNull<T>()
        where T : struct, Enum => IsNull() ? null : Name<T>();

    /// <inheritdoc />
    public void Dispose() => reader.Dispose();

    /// <summary>Whether the next column has no value; passes over it if so.</summary>
    private bool IsNull()
    {
        var isNull = raw.sqlite3_column_type(_statement, _column) == raw.SQLITE_NULL;
        _column += isNull ? 1 : 0;
        return isNull;
    }

    private ReadOnlySpan<char> Characters(Span<char> buffer) => buffer[..Encoding.UTF8.GetChars(Bytes(), buffer)];
}
