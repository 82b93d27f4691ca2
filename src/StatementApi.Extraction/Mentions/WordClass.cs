namespace StatementApi.Extraction.Mentions;

/// <summary>What the word lists and the writing tell of a word, before any context.</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    Quantity = 1 << 2,
    Pronoun = 1 << 3,
    Preposition = 1 << 4,
    Conjunction = 1 << 5,
    Auxiliary = 1 << 6,
    Adverb = 1 << 7,
    Verb = 1 << 8,
    Speech = 1 << 9,
    Date = 1 << 10,
    Particle = 1 << 11,
    Modifier = 1 << 12,

    /// <summary>An office or occupation that may stand before a name.</summary>
    Office = 1 << 13,
    Honorific = 1 << 14,

    /// <summary>Names one person by kind.</summary>
    Person = 1 << 15,

    /// <summary>Names several.</summary>
    People = 1 << 16,

    /// <summary>A common noun for a body that speaks.</summary>
    Body = 1 << 17,

    /// <summary>Makes a capitalised name an organization's.</summary>
    OrganizationWord = 1 << 18,
    GivenName = 1 << 19,
    Male = 1 << 20,
    Female = 1 << 21,

    /// <summary>Belongs to the listed phrase that starts at an earlier word.</summary>
    Joined = 1 << 22,

    /// <summary>Begins with a capital.</summary>
    Capital = 1 << 23,

    /// <summary>Two capitals or more and nothing in lower case.</summary>
    AllCapitals = 1 << 24,

    /// <summary>Stands where any word has a capital.</summary>
    Initial = 1 << 25,

    /// <summary>The "’s" of a possessor.</summary>
    Clitic = 1 << 26,

    /// <summary>Ends every noun phrase before it.</summary>
    Boundary = 1 << 27,

    /// <summary>A common noun for a text that says something.</summary>
    Document = 1 << 28,

    /// <summary>A verb of saying that its subject may follow.</summary>
    Inverted = 1 << 29,

    /// <summary>Words that no noun phrase contains unless written as a name.</summary>
    Function = Pronoun | Preposition | Conjunction | Auxiliary | Adverb | Verb | Speech | Date,

    /// <summary>Nouns that can head the description of a speaker.</summary>
    Noun = Office | Honorific | Person | People | Body | Document,

    /// <summary>What a word tells of the one whom it describes.</summary>
    Described = Noun | Male | Female,

    /// <summary>What can open a noun phrase before its modifiers.</summary>
    Opener = Determiner | Possessive | Quantity,
}
