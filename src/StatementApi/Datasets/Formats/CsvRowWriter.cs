using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats;

/// <summary>
/// Writes CSV by RFC 4180. A missing value is an empty field and an empty text is <c>""</c>, so that the two are told apart. Nothing is put before
/// texts that a spreadsheet would take for formulas: what is read back is what was stored.
/// </summary>
internal sealed class CsvRowWriter : TextRowWriter
{
    private static readonly SearchValues<byte> ToBeQuoted = SearchValues.Create(",\"\r\n"u8);
    private readonly DatasetColumn[] _columns;

    /// <summary>A file of <paramref name="columns"/>.</summary>
    public CsvRowWriter(Stream output, ImmutableArray<DatasetColumn> columns)
        : base(output)
    {
        _columns = [.. columns];
        Buffer.Append(Encoding.UTF8.GetBytes(string.Join(',', columns.Select(column => column.Name))));
        Buffer.Append("\r\n"u8);
    }

    /// <inheritdoc />
    public override void Add(IDatasetRow row)
    {
        for (var index = 0; index < _columns.Length; index++)
        {
            if (index > 0)
            {
                Buffer.Append((byte)',');
            }

            if (!_columns[index].IsNullable || !row.IsNull(index))
            {
                AddValue(row, index);
            }
            else if (_columns.Length == 1)
            {
                // Readers skip an empty line; the row would be lost.
                Buffer.Append("\"\""u8);
            }
        }

        Buffer.Append("\r\n"u8);
    }

    private void AddValue(IDatasetRow row, int index)
    {
        switch (_columns[index].Type)
        {
            case ColumnType.Integer:
                Buffer.Append(row.Integer(index));
                break;
            case ColumnType.Number:
                Buffer.Append(row.Number(index));
                break;
            case ColumnType.Date or ColumnType.Instant:
                Buffer.Append(row.Text(index));
                break;
            default:
                AddText(row.Text(index));
                break;
        }
    }

    private void AddText(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.ContainsAny(ToBeQuoted))
        {
            AddQuoted(text);
        }
        else
        {
            Buffer.Append(text);
        }
    }

    private void AddQuoted(ReadOnlySpan<byte> text)
    {
        Buffer.Append((byte)'"');
        for (var mark = text.IndexOf((byte)'"'); mark >= 0; mark = text.IndexOf((byte)'"'))
        {
            Buffer.Append(text[..(mark + 1)]);
            Buffer.Append((byte)'"');
            text = text[(mark + 1)..];
        }

        Buffer.Append(text);
        Buffer.Append((byte)'"');
    }
}
