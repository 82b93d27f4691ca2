using System.Text;
using StatementApi.Datasets.Rows;

namespace StatementApi.Tests.Datasets.Formats;

/// <summary>A row of values at hand.</summary>
internal sealed class ArrayRow(params object?[] values) : IDatasetRow
{
    public bool IsNull(int column) => values[column] is null;

    public long Integer(int column) => (long)values[column]!;

    public double Number(int column) => (double)values[column]!;

    public ReadOnlySpan<byte> Text(int column) => Encoding.UTF8.GetBytes((string)values[column]!);
}
