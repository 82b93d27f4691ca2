namespace StatementApi.Representations;

/// <summary>The word or phrase that announces a statement.</summary>
/// <param name="Start">Offset of the first character, in the unit asked for.</param>
/// <param name="End">Offset one past the last character, exclusive.</param>
/// <param name="Text">The words between them.</param>
/// <param name="Lemma">Its entry in the cue lexicon.</param>
public sealed record CueResponse(int Start, int End, string Text, string Lemma);
