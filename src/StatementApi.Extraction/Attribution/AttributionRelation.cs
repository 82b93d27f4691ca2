using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Who says what by which word, as spans of the text; before actors, dates and types are settled.</summary>
/// <param name="Content">The content's pieces in text order, at least one; none overlaps another.</param>
/// <param name="Cue">The cue, or null for a free-standing quotation.</param>
/// <param name="Source">
/// The mention next to the cue, or null where the text names none there. Index into the mention layer: <see cref="SourceMention"/>.
/// </param>
/// <param name="SourceMention">Index of the source in the mention layer, or -1.</param>
/// <param name="AddresseeMentions">Indices of the mentions that receive the utterance ("told reporters").</param>
/// <param name="PreviousSpeaker">
/// For an attribution without a source: index of the attribution whose speaker goes on speaking, or -1 where the context does not tell.
/// </param>
/// <param name="Parent">Index of the attribution whose content encloses this one, or -1.</param>
/// <param name="Method">Which rule or model decided; a stable camelCase name ("quotationThenCue").</param>
/// <param name="Confidence">How likely the attribution is right, 0 to 1.</param>
public sealed record AttributionRelation(
    ImmutableArray<TextSpan> Content,
    Cue? Cue,
    TextSpan? Source,
    int SourceMention,
    ImmutableArray<int> AddresseeMentions,
    int PreviousSpeaker,
    int Parent,
    string Method,
    double Confidence);
