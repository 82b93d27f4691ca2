using FluentValidation;

namespace StatementApi.Actors;

/// <summary>What a role must keep to.</summary>
internal sealed class ActorRoleValidator : AbstractValidator<ActorRoleContract>
{
    public ActorRoleValidator()
    {
        RuleFor(role => role.Title).IsName();
        RuleFor(role => role.Organization).IsName();
        RuleFor(role => role.From).IsInRange().IsNotAfter(role => role.To);
        RuleFor(role => role.To).IsInRange();
    }
}
