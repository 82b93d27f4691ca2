using StatementApi.Http.Paging;

namespace StatementApi.Filtering;

/// <summary>A stretch of what a speaker said, in order of its days.</summary>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="WithThoughts">Whether thoughts belong to it.</param>
/// <param name="IsDescending">Whether the latest comes first.</param>
/// <param name="After">Where to go on: the key of a dated quote, or null.</param>
/// <param name="Count">Most quotes.</param>
internal sealed record DayWalk(DateOnly? From, DateOnly? To, bool WithThoughts, bool IsDescending, CursorKey? After, int Count);
