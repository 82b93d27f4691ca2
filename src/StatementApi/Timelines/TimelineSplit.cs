namespace StatementApi.Timelines;

/// <summary>What a timeline sets side by side.</summary>
public enum TimelineSplit : byte
{
    /// <summary>Nothing: one count a bucket.</summary>
    None,

    /// <summary>The actors asked for.</summary>
    Actor,

    /// <summary>The topics asked for; a quote about two of them counts under both.</summary>
    Topic,

    /// <summary>The speech acts that occur.</summary>
    Act,
}
