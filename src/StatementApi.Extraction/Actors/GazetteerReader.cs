using System.Collections.Immutable;
using System.Globalization;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// Reads a gazetteer from tab-separated values, one row an actor: key, name, kind, country, gender, aliases, roles, demonyms, metonyms.
/// Trailing columns may be left out; lines that are empty or start with <c>#</c> are skipped. Lists are separated by <c>;</c>, an alias is
/// <c>name@from..to</c>, a role <c>title|body@from..to</c>. A date is <c>yyyy-MM-dd</c>, or <c>yyyy-MM</c> or <c>yyyy</c>,
/// then widened to the first (from) or last (to) day; either end may be empty.
/// </summary>
public static class GazetteerReader
{
    private const int NeededColumns = 3;

    private static readonly string[] Columns = ["key", "name", "kind", "country", "gender", "aliases", "roles", "demonyms", "metonyms"];

    /// <summary>Reads every row, in order.</summary>
    /// <param name="reader">The text; left open.</param>
    /// <param name="source">What to call the text in errors, for example its file name.</param>
    /// <exception cref="FormatException">A row is wrong; the message names the source, the line and the column.</exception>
    public static ImmutableArray<GazetteerActor> Read(TextReader reader, string source)
    {
        var actors = ImmutableArray.CreateBuilder<GazetteerActor>();
        var keys = new HashSet<string>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = new Row(line.Split('\t', StringSplitOptions.TrimEntries), source, number);
            var actor = Actor(row);
            actors.Add(keys.Add(actor.Key) ? actor : throw row.Error(0, $"the key '{actor.Key}' is used twice"));
        }

        return actors.ToImmutable();
    }

    private static GazetteerActor Actor(Row row)
    {
        if (row.Cells.Length is < NeededColumns || row.Cells.Length > Columns.Length)
        {
            throw row.Error(Math.Min(row.Cells.Length, Columns.Length), $"{row.Cells.Length} columns where {NeededColumns} to {Columns.Length} are expected");
        }

        return new GazetteerActor(
            Needed(row, 0),
            Needed(row, 1),
            OneOf<ActorKind>(row, 2),
            [.. Items(row, 5).Select(item => Alias(row, item))],
            [.. Items(row, 6).Select(item => Role(row, item))],
            row.Cell(3) is { Length: > 0 } country ? country : null,
            row.Cell(4).Length == 0 ? Gender.Unknown : OneOf<Gender>(row, 4),
            [.. Items(row, 7)],
            [.. Items(row, 8)]);
    }

    private static string Needed(Row row, int column) =>
        row.Cell(column) is { Length: > 0 } cell ? cell : throw row.Error(column, "is empty");

    private static T OneOf<T>(Row row, int column) where T : struct, Enum
    {
        var cell = row.Cell(column);
        var names = Enum.GetNames<T>();
        var index = Array.FindIndex(names, name => name.Equals(cell, StringComparison.OrdinalIgnoreCase));
        return index >= 0
            ? Enum.GetValues<T>()[index]
            : throw row.Error(column, $"'{cell}' is none of {string.Join(", ", names).ToLowerInvariant()}");
    }

    private static string[] Items(Row row, int column) =>
        row.Cell(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static ActorAlias Alias(Row row, string item)
    {
        var (name, from, to) = Dated(row, 5, item);
        return new ActorAlias(name, from, to);
    }

    private static ActorRole Role(Row row, string item)
    {
        var (office, from, to) = Dated(row, 6, item);
        var bar = office.IndexOf('|', StringComparison.Ordinal);
        return bar < 0
            ? new ActorRole(office, null, from, to)
            : new ActorRole(office[..bar].TrimEnd(), office[(bar + 1)..].TrimStart(), from, to);
    }

    private static (string Text, DateOnly? From, DateOnly? To) Dated(Row row, int column, string item)
    {
        var at = item.LastIndexOf('@');
        if (at < 0)
        {
            return (item, null, null);
        }

        var dates = item[(at + 1)..].Split("..");
        if (at == 0 || dates.Length != 2)
        {
            throw row.Error(column, $"'{item}' is not of the form text@from..to");
        }

        var from = Date(row, column, dates[0], last: false);
        var to = Date(row, column, dates[1], last: true);
        return from > to ? throw row.Error(column, $"'{item}' ends before it begins") : (item[..at].TrimEnd(), from, to);
    }

    private static DateOnly? Date(Row row, int column, string text, bool last)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return Day(text, last) ?? throw row.Error(column, $"'{text}' is not a date (yyyy-MM-dd, yyyy-MM or yyyy)");
    }

    private static DateOnly? Day(ReadOnlySpan<char> text, bool last)
    {
        if (text.Length is not (4 or 7 or 10) || Number(text[..4]) is not (> 0 and var year))
        {
            return null;
        }

        var month = text.Length > 4 ? Part(text[4..7]) : last ? 12 : 1;
        if (month is < 1 or > 12)
        {
            return null;
        }

        var days = DateTime.DaysInMonth(year, month);
        var day = text.Length > 7 ? Part(text[7..]) : last ? days : 1;
        return day >= 1 && day <= days ? new DateOnly(year, month, day) : null;
    }

    private static int Part(ReadOnlySpan<char> text) => text[0] == '-' ? Number(text[1..]) : -1;

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private sealed record Row(string[] Cells, string Source, int Line)
    {
        public string Cell(int column) => column < Cells.Length ? Cells[column] : string.Empty;

        public FormatException Error(int column, string what) =>
            new($"{Source}, line {Line}, column {column + 1}{(column < Columns.Length ? $" ({Columns[column]})" : string.Empty)}: {what}.");
    }
}
