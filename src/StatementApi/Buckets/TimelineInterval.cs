namespace StatementApi.Buckets;

/// <summary>Length of a timeline's buckets.</summary>
public enum TimelineInterval : byte
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>An ISO week, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
