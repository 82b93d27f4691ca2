namespace StatementApi.Datasets.Rows;

/// <summary>How a stored value is turned into that of a column.</summary>
internal enum SqliteReading : byte
{
    /// <summary>It is the value.</summary>
    AsStored,

    /// <summary>It is the name of an enum's member; the value is in camelCase.</summary>
    Name,

    /// <summary>It is an instant, <c>yyyy-MM-dd HH:mm:ss.fffffff</c>.</summary>
    Instant,

    /// <summary>It is a list of spans, <c>12-40 52-60</c>; the value is their starts.</summary>
    SpanStarts,

    /// <summary>It is a list of spans; the value is their ends.</summary>
    SpanEnds,
}
