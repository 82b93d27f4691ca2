namespace StatementApi.Filtering;

/// <summary>How a selection applies the words that quotes must have.</summary>
internal enum WordLookup : byte
{
    /// <summary>Gathers all quotes with the words first: right where few have them, or where the whole selection is read anyway.</summary>
    Gather,

    /// <summary>Walks the other index and looks each quote up among those with the words: right for a page where many have them.</summary>
    Probe,
}
