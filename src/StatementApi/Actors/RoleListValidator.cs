using FluentValidation;

namespace StatementApi.Actors;

/// <summary>What a list of roles must keep to.</summary>
internal sealed class RoleListValidator : AbstractValidator<RoleList>
{
    public RoleListValidator()
    {
        RuleFor(list => list.Items).IsDistinct(role => (role.Title, role.Organization, role.From, role.To));
        RuleForEach(list => list.Items).SetValidator(new ActorRoleValidator());
    }
}
