using System.Buffers;

namespace StatementApi.Timelines;

/// <summary>The time zones that requests can name.</summary>
internal static class TimeZones
{
    /// <summary>The one that counts unless another is asked for.</summary>
    public const string Utc = "UTC";

    /// <summary>What names consist of. The system reads them as paths, so that nothing else may reach it.</summary>
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/");

    /// <summary>The time zone of that IANA name, exactly, or null.</summary>
    public static TimeZoneInfo? Find(string name) =>
        name == Utc ? TimeZoneInfo.Utc
        : char.IsAsciiLetter(name[0]) && !name.AsSpan().ContainsAnyExcept(NameCharacters) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone
        : null;

    /// <summary>Today in a time zone.</summary>
    public static DateOnly Today(TimeProvider time, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
}
