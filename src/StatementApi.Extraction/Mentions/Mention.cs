using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Mentions;

/// <summary>What sort of expression a mention is.</summary>
public enum MentionKind : byte
{
    /// <summary>A person's name, with or without a title ("Kremlin spokesman Dmitry Peskov", "Trump").</summary>
    PersonName,

    /// <summary>An organization's name ("NATO", "the European Commission", "Russia’s Defense Ministry").</summary>
    OrganizationName,

    /// <summary>A country's name ("Turkey", "the United States").</summary>
    CountryName,

    /// <summary>A place that speaks for a government ("Kyiv", "the Kremlin", "Downing Street").</summary>
    Metonym,

    /// <summary>A description of one person by office or kind ("the Kremlin spokesman", "a senior EU official").</summary>
    Nominal,

    /// <summary>A description of several ("officials", "the two leaders", "reporters").</summary>
    Group,

    /// <summary>A pronoun that can speak ("he", "she", "they", "who").</summary>
    Pronoun,
}

/// <summary>Grammatical gender, where the text or the gazetteer tells.</summary>
public enum Gender : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Male,

    /// <summary>Feminine.</summary>
    Female,
}

/// <summary>A noun phrase that can be somebody who speaks or is spoken to.</summary>
/// <param name="Span">
/// The whole noun phrase with title and modifiers ("US President Donald Trump"), without relative clauses; in an apposition "role, Name" or
/// "Name, role" each part is a mention of its own.
/// </param>
/// <param name="Head">The part that carries the identity: the name inside the phrase, or the nominal's head noun.</param>
/// <param name="Kind">What sort of expression it is.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="IsPlural">Whether it stands for several.</param>
/// <param name="Gender">Gender as far as the expression itself shows it ("he", "spokeswoman", "Mrs").</param>
/// <param name="Title">The office or description within the phrase ("Kremlin spokesman"), or null.</param>
/// <param name="Apposition">Index of the mention that this one renames ("Andriy Yermak" of "Zelenskyy’s chief of staff, Andriy Yermak"), or -1.</param>
public sealed record Mention(
    TextSpan Span,
    TextSpan Head,
    MentionKind Kind,
    int Sentence,
    bool IsPlural = false,
    Gender Gender = Gender.Unknown,
    TextSpan? Title = null,
    int Apposition = -1);
