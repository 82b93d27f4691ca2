using StatementApi.Extraction.Acts;

namespace StatementApi.Generation;

/// <summary>A word that announces a statement.</summary>
/// <param name="Form">As it stands in the text.</param>
/// <param name="Lemma">Its entry in the lexicon.</param>
/// <param name="Act">What the speaker does.</param>
internal sealed record GeneratedCue(string Form, string Lemma, SpeechAct Act);
