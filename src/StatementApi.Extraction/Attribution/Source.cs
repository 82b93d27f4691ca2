namespace StatementApi.Extraction.Attribution;

/// <summary>How a cue gets its source.</summary>
internal enum SourceLink : byte
{
    /// <summary>The subject stands before the verb.</summary>
    Subject,

    /// <summary>The subject stands behind the verb ("said the minister").</summary>
    Inverted,

    /// <summary>The verb is one of several on the subject of an earlier cue.</summary>
    Coordinated,

    /// <summary>A participle shares the subject of its clause.</summary>
    Participle,

    /// <summary>The verb of a relative clause: its antecedent speaks.</summary>
    Relative,

    /// <summary>The verb is passive and its agent speaks ("described by the minister as").</summary>
    Agent,

    /// <summary>The text names nobody next to the cue.</summary>
    None,
}

/// <summary>The noun phrase that names who speaks.</summary>
/// <param name="First">Its first unit, or -1.</param>
/// <param name="Last">Its last unit, or -1.</param>
/// <param name="Mention">Its mention, or -1.</param>
/// <param name="Link">How the cue gets it.</param>
/// <param name="ClauseStart">First unit of the reporting clause: of subject and verb, without adverbials before them.</param>
/// <param name="ClauseEnd">Last unit of subject and verb, whichever ends later.</param>
internal readonly record struct Source(int First, int Last, int Mention, SourceLink Link, int ClauseStart, int ClauseEnd)
{
    public bool IsKnown => First >= 0;
}
