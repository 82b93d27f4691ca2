using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind : byte
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>A body that speaks: a ministry, an alliance, a company, a metonym such as the Kremlin.</summary>
    Organization,

    /// <summary>A state.</summary>
    Country,

    /// <summary>Several actors speaking together, or an unorganized group.</summary>
    Group,
}

/// <summary>A name that an actor goes by.</summary>
/// <param name="Name">As written; compared without regard to case, diacritics and the shape of apostrophes.</param>
/// <param name="From">First day on which the name holds, or null where it always did.</param>
/// <param name="To">Last day on which the name holds, or null where it still does.</param>
public sealed record ActorAlias(string Name, DateOnly? From = null, DateOnly? To = null);

/// <summary>An office that an actor holds or held.</summary>
/// <param name="Title">The office ("foreign minister", "Kremlin spokesman"), as a text would write it after the country or body.</param>
/// <param name="Organization">Name of the country or body the office belongs to ("Russia", "NATO"), or null.</param>
/// <param name="From">First day in office, or null where unknown.</param>
/// <param name="To">Last day in office, or null where it goes on.</param>
public sealed record ActorRole(string Title, string? Organization = null, DateOnly? From = null, DateOnly? To = null);

/// <summary>An actor as the analysis knows it.</summary>
/// <param name="Key">Stable identity chosen by whoever builds the gazetteer; opaque to the analysis.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What the actor is.</param>
/// <param name="Aliases">Other names, demonyms and capitals not included.</param>
/// <param name="Roles">Offices, present and past.</param>
/// <param name="Country">Name of the country that the actor belongs to, or null.</param>
/// <param name="Gender">Gender where known, for pronouns.</param>
/// <param name="Demonyms">For a country: its adjectives and people ("Russian", "Russians").</param>
/// <param name="Metonyms">Places that speak for the actor ("Moscow", "Kyiv").</param>
public sealed record GazetteerActor(
    string Key,
    string Name,
    ActorKind Kind,
    ImmutableArray<ActorAlias> Aliases,
    ImmutableArray<ActorRole> Roles,
    string? Country = null,
    Gender Gender = Gender.Unknown,
    ImmutableArray<string> Demonyms = default,
    ImmutableArray<string> Metonyms = default);
