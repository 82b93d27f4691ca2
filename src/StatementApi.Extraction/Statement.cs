using System.Collections.Immutable;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction;

/// <summary>How a content relates to quotation marks.</summary>
public enum StatementType : byte
{
    /// <summary>Every piece is wholly quotation.</summary>
    Direct,

    /// <summary>No quotation in it.</summary>
    Indirect,

    /// <summary>Partly quotation, or a quoted fragment that is a constituent of the reporting sentence.</summary>
    Mixed,
}

/// <summary>A participant of a statement.</summary>
/// <param name="Mention">Where the text mentions it next to the cue; null where context alone tells.</param>
/// <param name="Actor">Whom it stands for.</param>
public sealed record Participant(TextSpan? Mention, ActorLink Actor);

/// <summary>Who said what, to whom, about what, and when.</summary>
/// <param name="Type">Relation of the content to quotation marks.</param>
/// <param name="Content">The pieces of the content in text order; at least one.</param>
/// <param name="Cue">The cue, or null for a free-standing quotation.</param>
/// <param name="Act">What the speaker does; <see cref="SpeechAct.Comment"/> without a cue.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Addressees">Who receives it; empty where the text does not say.</param>
/// <param name="Mentions">Whom the content mentions, each once, in text order; neither speaker nor words of address.</param>
/// <param name="Topics">Topic names in the lexicon's spelling, without duplicates, ordered by first occurrence.</param>
/// <param name="KeyPhrases">The phrases that the content turns on, in lower case but for names, most telling first.</param>
/// <param name="StatedOn">When it was said, or null where the text does not say.</param>
/// <param name="Parent">Index of the enclosing statement in the same list, or -1.</param>
/// <param name="Method">Which rule or model found it.</param>
/// <param name="Confidence">How likely the attribution is right, 0 to 1.</param>
public sealed record Statement(
    StatementType Type,
    ImmutableArray<TextSpan> Content,
    Cue? Cue,
    SpeechAct Act,
    Participant Speaker,
    ImmutableArray<Participant> Addressees,
    ImmutableArray<Participant> Mentions,
    ImmutableArray<string> Topics,
    ImmutableArray<string> KeyPhrases,
    StatementDate? StatedOn,
    int Parent,
    string Method,
    double Confidence);

/// <summary>An actor that an article mentions and the gazetteer lacks, as far as the article describes it.</summary>
/// <param name="Name">The fullest form of the name in the article.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other forms of the name in the article.</param>
/// <param name="Roles">Titles given to it in the article.</param>
public sealed record NewActor(
    string Name, ActorKind Kind, ImmutableArray<string> Aliases, ImmutableArray<string> Roles);

/// <summary>Everything that one article's analysis yields. Immutable and safe to share between threads.</summary>
/// <param name="Statements">The statements in text order of their first content piece or cue.</param>
/// <param name="NewActors">Speakers and addressees that the gazetteer lacks; <see cref="ActorLink.Name"/> refers to them.</param>
/// <param name="ExtractorVersion">Version of rules and models, e.g. <c>rules-8+attribution-5</c>.</param>
public sealed record ExtractionResult(
    ImmutableArray<Statement> Statements, ImmutableArray<NewActor> NewActors, string ExtractorVersion);
