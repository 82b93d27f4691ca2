using FluentValidation;

namespace StatementApi.Actors;

/// <summary>What an alias must keep to.</summary>
internal sealed class ActorAliasValidator : AbstractValidator<ActorAliasContract>
{
    public ActorAliasValidator()
    {
        RuleFor(alias => alias.Name).IsName();
        RuleFor(alias => alias.From).IsInRange().IsNotAfter(alias => alias.To);
        RuleFor(alias => alias.To).IsInRange();
    }
}
