namespace StatementApi.Extraction.Time;

/// <summary>An attribution's place in the token layer. Token ranges are end exclusive, and empty where the part is missing.</summary>
/// <param name="Relation">Index of the attribution.</param>
/// <param name="Cue">Tokens of the cue; of the content's first piece where there is none.</param>
/// <param name="Source">Tokens of the source.</param>
/// <param name="Sentence">Index of the cue's sentence.</param>
/// <param name="Paragraph">Index of the cue's paragraph.</param>
/// <param name="Container">Container of the cue (<see cref="Containers"/>).</param>
internal readonly record struct Utterance(int Relation, TokenRange Cue, TokenRange Source, int Sentence, int Paragraph, int Container);

/// <summary>Tokens from <paramref name="First"/> to <paramref name="End"/> (exclusive).</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;
}
