namespace StatementApi.Extraction.Topics;

/// <summary>What a word can be in a key phrase.</summary>
internal enum PhraseWord : byte
{
    /// <summary>Ends every phrase.</summary>
    Stop,

    /// <summary>Ends every phrase, and a noun follows: an article, possessive, quantity or preposition.</summary>
    Opener,

    /// <summary>An open-class word that is no known verb.</summary>
    Content,

    /// <summary>A noun that looks like a verb: part of a phrase that has begun, or the beginning of one behind an article or preposition.</summary>
    Noun,
}
