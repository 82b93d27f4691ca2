using StatementApi.Extraction.Actors;
using StatementApi.Persistence.Entities;
using ActorAlias = StatementApi.Persistence.Entities.ActorAlias;
using ActorRole = StatementApi.Persistence.Entities.ActorRole;

namespace StatementApi.Actors;

/// <summary>Makes entities of what clients send.</summary>
internal static class ActorEntities
{
    /// <summary>A new actor.</summary>
    public static Actor ToEntity(this ActorSubmission submission, DateTime now)
    {
        var actor = new Actor
        {
            Name = submission.Name.Trim(),
            FoldedName = NameFolder.Fold(submission.Name),
            Kind = submission.Kind,
            Country = submission.Country?.Trim(),
            Origin = ActorOrigin.Client,
            CreatedAt = now,
        };
        actor.Aliases.AddRange(submission.Aliases.Select(ToEntity));
        actor.Roles.AddRange(submission.Roles.Select(ToEntity));
        return actor;
    }

    /// <summary>A new alias.</summary>
    public static ActorAlias ToEntity(this ActorAliasContract alias) => new()
    {
        Name = alias.Name.Trim(),
        FoldedName = NameFolder.Fold(alias.Name),
        ValidFrom = alias.From,
        ValidTo = alias.To,
    };

    /// <summary>A new role.</summary>
    public static ActorRole ToEntity(this ActorRoleContract role) => new()
    {
        Title = role.Title.Trim(),
        Organization = role.Organization?.Trim(),
        ValidFrom = role.From,
        ValidTo = role.To,
    };
}
