using StatementApi.Extraction.Actors;

namespace StatementApi.Actors;

/// <summary>Somebody who speaks or is spoken to.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What the actor is.</param>
/// <param name="Country">Name of the country that the actor belongs to, or null.</param>
/// <param name="Aliases">Other names, each with the days on which it holds.</param>
/// <param name="Roles">Offices, present and past.</param>
/// <param name="QuoteCount">Number of quotes of which the actor is the speaker, thoughts left out.</param>
/// <param name="FirstQuotedOn">Day of the earliest of them; null where none has a day.</param>
/// <param name="LastQuotedOn">Day of the latest of them.</param>
public sealed record ActorResponse(
    long Id,
    string Name,
    ActorKind Kind,
    string? Country,
    IReadOnlyList<ActorAliasContract> Aliases,
    IReadOnlyList<ActorRoleContract> Roles,
    int QuoteCount,
    DateOnly? FirstQuotedOn,
    DateOnly? LastQuotedOn);
