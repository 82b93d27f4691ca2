using FluentValidation;

namespace StatementApi.Filtering;

/// <summary>What a filter of actors must keep to.</summary>
internal sealed class ActorFilterValidator : AbstractValidator<ActorFilter>
{
    public ActorFilterValidator() => RuleFor(filter => filter.Q)
        .Must(words => words is null || NameQuery.Parse(words).HasWanted)
        .WithMessage("must contain a letter or digit");
}
