namespace StatementApi.Extraction.Attribution;

/// <summary>A cue with its source.</summary>
/// <param name="Candidate">The cue.</param>
/// <param name="Source">Who speaks.</param>
/// <param name="Encloser">Index, in the frame's list, of the cue whose content this one stands in; -1 for the reporter's own.</param>
internal sealed record AttributedCue(CueCandidate Candidate, Source Source, int Encloser);
