namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>How a proposal came to its content.</summary>
internal enum ProposalKind : byte
{
    /// <summary>The tokens that <see cref="ContentOwners"/> gave to the cue, or the cue's own where it got none.</summary>
    Owned,

    /// <summary>The tokens that are rather content of the cue than not, whoever else claims them.</summary>
    Own,

    /// <summary>Reaches back to the cue.</summary>
    FromCue,

    /// <summary>Reaches on to the end of the sentence.</summary>
    ToSentenceEnd,

    /// <summary>Ends at a comma near its end.</summary>
    ToComma,

    /// <summary>What the rules found.</summary>
    Rule,

    /// <summary>Begins a token later.</summary>
    Later,

    /// <summary>Has no gaps.</summary>
    Whole,

    /// <summary>Begins where the sentence does, or behind the cue.</summary>
    FromSentenceStart,

    /// <summary>The clause or phrase that the cue governs.</summary>
    Clause,

    /// <summary>Begins where it does, and ends where the clause or phrase ends that the cue governs.</summary>
    ToClauseEnd,

    /// <summary>All of the quotations that it has a part of.</summary>
    WholeQuotations,

    /// <summary>Goes on in the next quotation of the paragraph.</summary>
    NextQuotation,

    /// <summary>The longest piece without a gap.</summary>
    LongestPiece,

    /// <summary>What of it is within quotation marks.</summary>
    Quoted,

    /// <summary>The paragraph that a colon behind the cue leads to.</summary>
    LedParagraph,
}
