using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Persistence.Entities;

/// <summary>Somebody who speaks or is spoken to.</summary>
internal sealed class Actor
{
    /// <summary>Public identity, and the actor's key in the gazetteer; never reused.</summary>
    public long Id { get; set; }

    /// <summary>The name shown.</summary>
    public required string Name { get; set; }

    /// <summary><see cref="Name"/> folded for search by <see cref="NameFolder"/>. Not unique: two people may share a name.</summary>
    public required string FoldedName
    {
        get;
        set
        {
            field = value;
            Spelling = NameSpelling.Of(value);
        }
    }

    /// <summary>The common spelling of <see cref="FoldedName"/>, for search.</summary>
    public string Spelling { get; private set; } = "";

    /// <summary>What the actor is.</summary>
    public ActorKind Kind { get; set; }

    /// <summary>Name of the country that the actor belongs to, or null.</summary>
    public string? Country { get; set; }

    /// <summary>Gender where known.</summary>
    public Gender Gender { get; set; }

    /// <summary>For a country: its adjectives and people.</summary>
    public ImmutableArray<string> Demonyms { get; set; } = [];

    /// <summary>Places that speak for the actor.</summary>
    public ImmutableArray<string> Metonyms { get; set; } = [];

    /// <summary>Who introduced the actor.</summary>
    public ActorOrigin Origin { get; set; }

    /// <summary>When the actor was stored, in UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Number of current quotes whose speaker the actor is, thoughts left out. Kept by the database.</summary>
    public int QuoteCount { get; private set; }

    /// <summary>Earliest <see cref="Quote.EffectiveOn"/> of those quotes. Kept by the database.</summary>
    public DateOnly? FirstQuotedOn { get; private set; }

    /// <summary>Latest <see cref="Quote.EffectiveOn"/> of those quotes. Kept by the database.</summary>
    public DateOnly? LastQuotedOn { get; private set; }

    /// <summary>Other names, each with the days on which it holds.</summary>
    public List<ActorAlias> Aliases { get; } = [];

    /// <summary>Offices, present and past.</summary>
    public List<ActorRole> Roles { get; } = [];
}
