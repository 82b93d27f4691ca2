namespace StatementApi.Extraction.Syntax;

/// <summary>
/// A token's part of speech: the tags of the Penn Treebank (Marcus, Santorini and Marcinkiewicz 1993). A tag whose symbol is no
/// identifier has a name; <see cref="PartOfSpeechNames"/> gives every tag's symbol.
/// </summary>
public enum PartOfSpeech : byte
{
    /// <summary>No tag.</summary>
    None,

    /// <summary>Coordinating conjunction.</summary>
    CC,

    /// <summary>Cardinal number.</summary>
    CD,

    /// <summary>Determiner.</summary>
    DT,

    /// <summary>Existential there.</summary>
    EX,

    /// <summary>Foreign word.</summary>
    FW,

    /// <summary>Preposition or subordinating conjunction.</summary>
    IN,

    /// <summary>Adjective.</summary>
    JJ,

    /// <summary>Adjective, comparative.</summary>
    JJR,

    /// <summary>Adjective, superlative.</summary>
    JJS,

    /// <summary>List item marker.</summary>
    LS,

    /// <summary>Modal.</summary>
    MD,

    /// <summary>Noun, singular or mass.</summary>
    NN,

    /// <summary>Noun, plural.</summary>
    NNS,

    /// <summary>Proper noun, singular.</summary>
    NNP,

    /// <summary>Proper noun, plural.</summary>
    NNPS,

    /// <summary>Predeterminer.</summary>
    PDT,

    /// <summary>Possessive ending.</summary>
    POS,

    /// <summary>Personal pronoun.</summary>
    PRP,

    /// <summary>Possessive pronoun, <c>PRP$</c>.</summary>
    PRPS,

    /// <summary>Adverb.</summary>
    RB,

    /// <summary>Adverb, comparative.</summary>
    RBR,

    /// <summary>Adverb, superlative.</summary>
    RBS,

    /// <summary>Particle.</summary>
    RP,

    /// <summary>Symbol.</summary>
    SYM,

    /// <summary>The word "to".</summary>
    TO,

    /// <summary>Interjection.</summary>
    UH,

    /// <summary>Verb, base form.</summary>
    VB,

    /// <summary>Verb, past tense.</summary>
    VBD,

    /// <summary>Verb, gerund or present participle.</summary>
    VBG,

    /// <summary>Verb, past participle.</summary>
    VBN,

    /// <summary>Verb, present tense, not third person singular.</summary>
    VBP,

    /// <summary>Verb, present tense, third person singular.</summary>
    VBZ,

    /// <summary>Wh-determiner.</summary>
    WDT,

    /// <summary>Wh-pronoun.</summary>
    WP,

    /// <summary>Possessive wh-pronoun, <c>WP$</c>.</summary>
    WPS,

    /// <summary>Wh-adverb.</summary>
    WRB,

    /// <summary>Sentence-final punctuation.</summary>
    Period,

    /// <summary>Comma.</summary>
    Comma,

    /// <summary>Colon, semicolon, dash or ellipsis.</summary>
    Colon,

    /// <summary>Opening quotation mark.</summary>
    OpenQuote,

    /// <summary>Closing quotation mark.</summary>
    CloseQuote,

    /// <summary>Opening bracket.</summary>
    LeftBracket,

    /// <summary>Closing bracket.</summary>
    RightBracket,

    /// <summary>Currency sign.</summary>
    Dollar,

    /// <summary>Number sign.</summary>
    Hash,
}
