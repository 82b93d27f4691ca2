namespace StatementApi.Filtering;

/// <summary>How well a name fits what a client typed, best first.</summary>
internal enum NameFit : byte
{
    /// <summary>Every word typed is a word of the name.</summary>
    Exact,

    /// <summary>The same in another spelling.</summary>
    Spelling,

    /// <summary>Every word typed begins a word of the name.</summary>
    Beginning,

    /// <summary>The same, but for one letter too many, missing, wrong or swapped with its neighbour in one of the words.</summary>
    Typo,
}
