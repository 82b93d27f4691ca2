using FluentValidation;

namespace StatementApi.Actors;

/// <summary>What a new actor must keep to.</summary>
internal sealed class ActorSubmissionValidator : AbstractValidator<ActorSubmission>
{
    public ActorSubmissionValidator()
    {
        RuleFor(actor => actor.Name).IsName();
        RuleFor(actor => actor.Country).IsName();
        RuleFor(actor => actor.Aliases).IsDistinct(alias => (alias.Name, null, alias.From, alias.To));
        RuleForEach(actor => actor.Aliases).SetValidator(new ActorAliasValidator());
        RuleFor(actor => actor.Roles).IsDistinct(role => (role.Title, role.Organization, role.From, role.To));
        RuleForEach(actor => actor.Roles).SetValidator(new ActorRoleValidator());
    }
}
