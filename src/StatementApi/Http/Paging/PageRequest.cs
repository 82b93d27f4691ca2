using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace StatementApi.Http.Paging;

/// <summary>Which page of a list to answer.</summary>
public sealed class PageRequest
{
    /// <summary>The most items a page can have.</summary>
    public const int MaxLimit = 200;

    /// <summary>Number of items a page has unless asked otherwise.</summary>
    public const int DefaultLimit = 50;

    /// <summary>Most items to answer.</summary>
    [Range(1, MaxLimit, ErrorMessage = "must lie between {1} and {2}")]
    [DefaultValue(DefaultLimit)]
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>Where to go on: taken from the <c>next</c> of the page before. Valid only with the same filters.</summary>
    [MaxLength(2048, ErrorMessage = "is not a cursor of this API")]
    public string? Cursor { get; init; }

    /// <summary>The key after which the page starts, or null for the first page.</summary>
    /// <exception cref="Problems.ProblemException">The cursor is malformed or does not fit the request.</exception>
    internal CursorKey? After(HttpRequest request) => Cursor is null ? null : Paging.Cursor.Read(request, Cursor);
}
