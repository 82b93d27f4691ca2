namespace StatementApi.Timelines;

/// <summary>Counts a day, of one actor or of everybody.</summary>
/// <param name="ActorId">The speaker; null for everybody.</param>
/// <param name="Name">The speaker's name; empty for everybody.</param>
/// <param name="Days">The days on which something was said, in order, with the number of quotes.</param>
internal sealed record TimelineSeries(long? ActorId, string Name, IReadOnlyList<(DateOnly Day, int Count)> Days);
