namespace StatementApi.Extraction.Attribution;

/// <summary>How a cue joins its content; the frames column of <c>cues.tsv</c> explains each.</summary>
[Flags]
internal enum ComplementFrames
{
    None = 0,
    Quote = 1,
    That = 1 << 1,
    ExplicitThat = 1 << 2,
    Wh = 1 << 3,
    Addressee = 1 << 4,
    Infinitive = 1 << 5,
    ObjectInfinitive = 1 << 6,
    AddresseeInfinitive = 1 << 7,
    NounPhrase = 1 << 8,
    NounPhraseAs = 1 << 9,
    NounPhraseOf = 1 << 10,
    Predicate = 1 << 11,
    Light = 1 << 12,
    AlsoNoun = 1 << 13,
    Fixed = 1 << 14,
    Passive = 1 << 15,
    SourceAfter = 1 << 16,
    QuoteBefore = 1 << 17,
    NeedsAuxiliary = 1 << 18,

    /// <summary>Any frame with a finite clause.</summary>
    AnyThat = That | ExplicitThat | Addressee,
}
