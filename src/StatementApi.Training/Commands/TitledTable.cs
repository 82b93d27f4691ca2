using Spectre.Console;

namespace StatementApi.Training.Commands;

/// <summary>A table whose first column is text and whose others are numbers.</summary>
internal static class TitledTable
{
    public static Table Of(string title, params ReadOnlySpan<string> columns)
    {
        var table = new Table { Title = new TableTitle(title) };
        for (var i = 0; i < columns.Length; i++)
        {
            var column = new TableColumn(columns[i]);
            table.AddColumn(i == 0 ? column : column.RightAligned());
        }

        return table;
    }
}
