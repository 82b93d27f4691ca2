namespace StatementApi.Filtering;

/// <summary>How a selection of articles applies a topic.</summary>
internal enum TopicLookup : byte
{
    /// <summary>Gathers the articles of all quotes about it: right where there are few, or where the whole selection is read anyway.</summary>
    Gather,

    /// <summary>Looks for one such quote in each article that the list passes: right for a page where many articles have one.</summary>
    Probe,
}
