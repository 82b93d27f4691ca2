namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Where a token hangs in its tree, seen from a cue.</summary>
internal enum PathKind : byte
{
    /// <summary>In no tree with the cue.</summary>
    OtherSentence,

    /// <summary>Below the cue.</summary>
    Below,

    /// <summary>Below a token that governs the cue.</summary>
    Beside,

    /// <summary>The cue's head itself.</summary>
    Cue,

    /// <summary>Governs the cue.</summary>
    Above,
}

/// <summary>The way through the tree from a token up, and down to a cue.</summary>
/// <param name="Kind">Where the token hangs.</param>
/// <param name="Hash">The first relations on the way up.</param>
/// <param name="Down">Arcs from the first token on the way that is the cue or governs it down to the cue.</param>
/// <param name="Branching">The relations of the two branches that meet there.</param>
/// <param name="Branch">The token through which the way up reaches it, or -1.</param>
internal readonly record struct TreePath(PathKind Kind, uint Hash, int Down, uint Branching, int Branch);
