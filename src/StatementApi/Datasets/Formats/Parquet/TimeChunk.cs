using System.Globalization;
using System.Text;
using Parquet.Schema;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Days as DATE, instants as TIMESTAMP in UTC with microseconds.</summary>
internal sealed class TimeChunk(DatasetColumn column) : ScalarChunk<DateTime>(FieldOf(column))
{
    /// <inheritdoc />
    protected override DateTime ValueOf(IDatasetRow row, int column)
    {
        Span<char> text = stackalloc char[40];
        var length = Encoding.UTF8.GetChars(row.Text(column), text);
        return DateTime.Parse(text[..length], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }

    private static DateTimeDataField FieldOf(DatasetColumn column) => column.Type == ColumnType.Date
        ? new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: column.IsNullable)
        : new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Micros, column.IsNullable);
}
