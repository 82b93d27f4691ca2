using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>The word or phrase that announces a statement.</summary>
/// <param name="Span">The verb without auxiliaries, with the preposition or particle it governs ("called on").</param>
/// <param name="Lemma">Its entry in the cue lexicon ("call on"), lower case.</param>
/// <param name="Act">What the speaker does by it.</param>
public sealed record Cue(TextSpan Span, string Lemma, SpeechAct Act);
