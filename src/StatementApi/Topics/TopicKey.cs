using System.Globalization;
using StatementApi.Http.Paging;

namespace StatementApi.Topics;

/// <summary>The place of a topic in a list. Names are compared as the database does, by their bytes; a topic stands before a phrase of its name.</summary>
/// <param name="Topic">The topic.</param>
internal readonly record struct TopicKey(TopicResponse Topic)
{
    private const char Separator = ' ';

    /// <summary>The key of a topic.</summary>
    public static TopicKey Of(TopicResponse topic) => new(topic);

    /// <summary>Reads the key out of a cursor.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: the cursor is another list's.</exception>
    public static TopicKey? Read(CursorKey? cursor)
    {
        if (cursor is not { } key)
        {
            return null;
        }

        var separator = key.Sort?.IndexOf(Separator, StringComparison.Ordinal) ?? -1;
        return separator > 0
            ? new TopicKey(new TopicResponse(key.Sort![(separator + 1)..], (TopicKind)key.Id, CursorKey.Number<int>(key.Sort[..separator])))
            : throw Cursor.Refuse("does not fit the order of this list");
    }

    /// <summary>The key as cursors carry it.</summary>
    public CursorKey ToCursor() => new($"{Topic.QuoteCount.ToString(CultureInfo.InvariantCulture)}{Separator}{Topic.Name}", (long)Topic.Kind);

    /// <summary>Orders by name.</summary>
    public int CompareName(TopicKey other)
    {
        var order = string.CompareOrdinal(Topic.Name, other.Topic.Name);
        return order != 0 ? order : Topic.Kind.CompareTo(other.Topic.Kind);
    }

    /// <summary>Orders by count, the greatest first, then by name.</summary>
    public int CompareCount(TopicKey other)
    {
        var order = other.Topic.QuoteCount.CompareTo(Topic.QuoteCount);
        return order != 0 ? order : CompareName(other);
    }
}
