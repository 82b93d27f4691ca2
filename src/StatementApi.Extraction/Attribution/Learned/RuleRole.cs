namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>What a token is to the rules. The numbers are part of the weights' format.</summary>
internal enum RuleRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Part of a source.</summary>
    Source,

    /// <summary>Part of a content.</summary>
    Content,

    /// <summary>Part of a cue.</summary>
    Cue,
}
