using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Generation;

/// <summary>Somebody who speaks in generated articles.</summary>
/// <param name="Key">Key of a known actor; null for one that the articles bring in.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Gender">For pronouns.</param>
/// <param name="Themes">The topics that it speaks about most.</param>
internal sealed record CastMember(string? Key, string Name, ActorKind Kind, Gender Gender, ImmutableArray<string> Themes)
{
    /// <summary>The name as it is shortened after the first mention.</summary>
    public string ShortName { get; } = Kind == ActorKind.Person ? Name[(Name.LastIndexOf(' ') + 1)..] : Name;

    /// <summary>The pronoun, or null where none would be understood.</summary>
    public string? Pronoun { get; } = (Kind, Gender) switch
    {
        (ActorKind.Person, Gender.Male) => "he",
        (ActorKind.Person, Gender.Female) => "she",
        _ => null,
    };

    /// <summary>The link that the analysis would give.</summary>
    public ActorLink LinkBy(string method, double confidence) => new(Key, Name, Kind, Key is null ? "newActor" : method, confidence);
}
