using FluentValidation;

namespace StatementApi.Actors;

/// <summary>What a filter of actors must keep to.</summary>
internal sealed class ActorFilterValidator : AbstractValidator<ActorFilter>
{
    public ActorFilterValidator()
    {
        RuleFor(filter => filter.Q)
            .Must(words => words is null || NameQuery.Parse(words).HasWanted)
            .WithMessage("must contain a letter or digit");
        RuleFor(filter => filter.Sort)
            .Must(sort => sort is ActorOrder.ByName or ActorOrder.MostQuoted)
            .WithMessage($"must be one of {ActorOrder.MostQuoted}, {ActorOrder.ByName}");
    }
}
