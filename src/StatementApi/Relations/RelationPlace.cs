using System.Globalization;
using StatementApi.Http.Paging;

namespace StatementApi.Relations;

/// <summary>Where a relation stands in the list: by count, the greatest first, then by kind and identity.</summary>
/// <param name="Count">Number of quotes.</param>
/// <param name="Kind">What the actor does to the other.</param>
/// <param name="Other">The other.</param>
internal readonly record struct RelationPlace(int Count, RelationKind Kind, long Other) : IComparable<RelationPlace>
{
    private const char Separator = ' ';

    /// <summary>The place where the page before ended, or null.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: the cursor is another list's.</exception>
    public static RelationPlace? Read(CursorKey? cursor) => cursor is not { } key ? null
        : key.Sort?.Split(Separator) is [var count, var kind]
            ? new RelationPlace(CursorKey.Number<int>(count), (RelationKind)CursorKey.Number<byte>(kind), key.Id)
            : throw Cursor.Refuse("does not fit the order of this list");

    /// <summary>The place as cursors carry it.</summary>
    public CursorKey ToCursor() => new(string.Create(CultureInfo.InvariantCulture, $"{Count}{Separator}{(byte)Kind}"), Other);

    /// <inheritdoc />
    public int CompareTo(RelationPlace other) => (-Count, Kind, Other).CompareTo((-other.Count, other.Kind, other.Other));
}
