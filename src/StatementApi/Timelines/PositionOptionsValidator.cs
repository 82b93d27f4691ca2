using FluentValidation;

namespace StatementApi.Timelines;

/// <summary>What the options of positions must keep to.</summary>
internal sealed class PositionOptionsValidator : AbstractValidator<PositionOptions>
{
    public PositionOptionsValidator() => RuleFor(options => options.From)
        .Must((options, from) => from is null || options.To is null || from <= options.To)
        .WithMessage("must not lie after to");
}
