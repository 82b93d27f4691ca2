namespace StatementApi.Extraction.Attribution;

/// <summary>What a unit of a reporting frame is to the attribution rules; a word can be several things. <c>clause-words.tsv</c> lists them.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Determiner = 1,
    Preposition = 1 << 1,
    Attaching = 1 << 2,
    Coordinator = 1 << 3,
    Subordinator = 1 << 4,
    Relative = 1 << 5,
    Wh = 1 << 6,
    Pronoun = 1 << 7,
    FirstPerson = 1 << 8,
    Be = 1 << 9,
    Have = 1 << 10,
    Do = 1 << 11,
    Modal = 1 << 12,
    Future = 1 << 13,
    Negation = 1 << 14,
    To = 1 << 15,
    Aspectual = 1 << 16,
    Adverb = 1 << 17,
    Occasion = 1 << 18,
    Document = 1 << 19,
    Adjunct = 1 << 20,
    Time = 1 << 21,
    Comma = 1 << 22,
    Colon = 1 << 23,
    Semicolon = 1 << 24,
    Dash = 1 << 25,
    Stop = 1 << 26,
    Open = 1 << 27,
    Close = 1 << 28,

    /// <summary>A folded quotation.</summary>
    Quotation = 1 << 29,

    /// <summary>A word that starts with a capital letter.</summary>
    Capital = 1 << 30,

    /// <summary>A word, as opposed to punctuation and folded quotations.</summary>
    Word = 1UL << 31,

    /// <summary>A verb of not saying: "declined", "refused".</summary>
    Withheld = 1UL << 32,

    /// <summary>A verb whose refusal is silence: "refused to discuss".</summary>
    Telling = 1UL << 33,

    /// <summary>A noun for what somebody has said: "charge", "pledge".</summary>
    Utterance = 1UL << 34,

    /// <summary>An adjective that judges: "illegal", "unacceptable".</summary>
    Verdict = 1UL << 35,

    /// <summary>A verb of taking the word: "rose", "phoned".</summary>
    Floor = 1UL << 36,

    Auxiliary = Be | Have | Do | Modal,
    Break = Comma | Colon | Semicolon | Dash | Stop | Open | Close,
}
