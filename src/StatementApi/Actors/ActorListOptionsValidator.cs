using FluentValidation;

namespace StatementApi.Actors;

/// <summary>What the options of a list of actors must keep to.</summary>
internal sealed class ActorListOptionsValidator : AbstractValidator<ActorListOptions>
{
    public ActorListOptionsValidator() => RuleFor(options => options.Sort)
        .Must(sort => sort is null || ActorOrder.All.Contains(sort))
        .WithMessage($"must be one of {string.Join(", ", ActorOrder.All)}");
}
