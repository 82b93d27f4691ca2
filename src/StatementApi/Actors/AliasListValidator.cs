using FluentValidation;

namespace StatementApi.Actors;

/// <summary>What a list of aliases must keep to.</summary>
internal sealed class AliasListValidator : AbstractValidator<AliasList>
{
    public AliasListValidator()
    {
        RuleFor(list => list.Items).IsDistinct(alias => (alias.Name, null, alias.From, alias.To));
        RuleForEach(list => list.Items).SetValidator(new ActorAliasValidator());
    }
}
