using System.Buffers.Text;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using StatementApi.Datasets.Formats;

namespace StatementApi.Datasets.Rows;

/// <summary>
/// Rows as SQLite hands them out: texts are spans over its own memory, so that no string is made of the millions that only pass through.
/// </summary>
internal sealed class SqliteDatasetRows : IDatasetRows
{
    private readonly SqliteCommand _command;
    private readonly SqliteCellPlace[] _cells;
    private readonly CancellationToken _cancellationToken;
    private readonly CancellationTokenRegistration _interruption;
    private readonly SqliteDataReader _reader;
    private readonly sqlite3_stmt _statement;
    private readonly TextBuffer _scratch = new();

    /// <summary>Starts the query.</summary>
    public SqliteDatasetRows(SqliteCommand command, ImmutableArray<SqliteCellPlace> cells, CancellationToken cancellationToken)
    {
        (_command, _cells, _cancellationToken) = (command, [.. cells], cancellationToken);
        var connection = command.Connection!.Handle!;
        _interruption = cancellationToken.UnsafeRegister(_ => raw.sqlite3_interrupt(connection), null);
        try
        {
            _reader = Stoppable(command.ExecuteReader);
            _statement = _reader.Handle!;
        }
        catch
        {
            _interruption.Dispose();
            command.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public bool Read() => Stoppable(_reader.Read);

    /// <inheritdoc />
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, _cells[column].Ordinal) == raw.SQLITE_NULL;

    /// <inheritdoc />
    public long Integer(int column)
    {
        ref readonly var cell = ref _cells[column];
        var value = raw.sqlite3_column_int64(_statement, cell.Ordinal);
        return cell.SurrogatePairs < 0 ? value : InCodePoints((int)value, PairsOf(cell));
    }

    /// <inheritdoc />
    public double Number(int column) => raw.sqlite3_column_double(_statement, _cells[column].Ordinal);

    /// <inheritdoc />
    public ReadOnlySpan<byte> Text(int column)
    {
        ref readonly var cell = ref _cells[column];
        var stored = raw.sqlite3_column_blob(_statement, cell.Ordinal);
        return cell.Reading switch
        {
            SqliteReading.Name => Name(stored),
            SqliteReading.Instant => Instant(stored),
            SqliteReading.SpanStarts => Offsets(stored, cell, ends: false),
            SqliteReading.SpanEnds => Offsets(stored, cell, ends: true),
            _ => stored,
        };
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _interruption.Dispose();
        _reader.Dispose();
        _command.Dispose();
    }

    private T Stoppable<T>(Func<T> step)
    {
        try
        {
            _cancellationToken.ThrowIfCancellationRequested();
            return step();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(null, exception, _cancellationToken);
        }
    }

    private ReadOnlySpan<byte> Name(ReadOnlySpan<byte> stored)
    {
        _scratch.Clear();
        _scratch.Append(stored);
        _scratch.Written[0] |= 0x20;
        return _scratch.Written;
    }

    private ReadOnlySpan<byte> Instant(ReadOnlySpan<byte> stored)
    {
        _scratch.Clear();
        _scratch.Append(stored);
        _scratch.Append((byte)'Z');
        _scratch.Written["yyyy-MM-dd".Length] = (byte)'T';
        return _scratch.Written;
    }

    private ReadOnlySpan<byte> Offsets(ReadOnlySpan<byte> spans, in SqliteCellPlace cell, bool ends)
    {
        var pairs = cell.SurrogatePairs < 0 ? [] : PairsOf(cell);
        _scratch.Clear();
        _scratch.Append((byte)'[');
        while (!spans.IsEmpty)
        {
            var start = Number(ref spans, (byte)'-');
            var end = Number(ref spans, (byte)' ');
            _scratch.Append(InCodePoints(ends ? end : start, pairs));
            _scratch.Append(spans.IsEmpty ? (byte)']' : (byte)',');
        }

        return _scratch.Written;
    }

    /// <summary>Cuts a number and the separator behind it, if any, off the text.</summary>
    private static int Number(ref ReadOnlySpan<byte> text, byte separator)
    {
        if (!Utf8Parser.TryParse(text, out int number, out var length) || (length < text.Length && text[length] != separator))
        {
            throw new FormatException("A stored span is malformed.");
        }

        text = text[Math.Min(length + 1, text.Length)..];
        return number;
    }

    private ReadOnlySpan<int> PairsOf(in SqliteCellPlace cell) =>
        MemoryMarshal.Cast<byte, int>(raw.sqlite3_column_blob(_statement, cell.SurrogatePairs));

    private static int InCodePoints(int offset, ReadOnlySpan<int> pairs)
    {
        if (pairs.IsEmpty)
        {
            return offset;
        }

        var before = pairs.BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }
}
