using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Coreference;

/// <summary>A mention with what its surroundings tell.</summary>
/// <param name="Index">Its index in the layer.</param>
/// <param name="Mention">The mention.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index one past its last token.</param>
/// <param name="Quotation">Outermost quotation around it, or -1.</param>
/// <param name="IsNested">Whether it lies within a larger noun phrase ("Russia" in "Russia’s president").</param>
/// <param name="Salience">How prominent it is in its sentence: 3 says something, 2 is a subject, 1 is anything else.</param>
/// <param name="IsAfterPreposition">Whether a preposition governs it.</param>
internal readonly record struct MentionView(
    int Index, Mention Mention, int FirstToken, int EndToken, int Quotation, bool IsNested, int Salience, bool IsAfterPreposition);
