using System.Collections.Immutable;
using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>One reporting verb or phrase.</summary>
/// <param name="Lemma">The dictionary form ("call on").</param>
/// <param name="Act">What the speaker does by it.</param>
/// <param name="Frames">The complements it takes.</param>
/// <param name="Particles">The words after the first, unchanged by inflection ("on").</param>
internal sealed record CueEntry(string Lemma, SpeechAct Act, ComplementFrames Frames, ImmutableArray<string> Particles)
{
    public bool Takes(ComplementFrames any) => (Frames & any) != 0;
}

/// <summary>A word as the first word of a reporting verb.</summary>
/// <param name="Entry">The verb.</param>
/// <param name="Forms">Which of its forms the word can be.</param>
internal readonly record struct CueForm(CueEntry Entry, VerbForms Forms);
