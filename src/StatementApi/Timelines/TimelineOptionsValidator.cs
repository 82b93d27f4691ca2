using FluentValidation;

namespace StatementApi.Timelines;

/// <summary>What the options of a timeline must keep to.</summary>
internal sealed class TimelineOptionsValidator : AbstractValidator<TimelineOptions>
{
    public TimelineOptionsValidator() => RuleFor(options => options.TimeZone)
        .Must(name => TimeZones.Find(name) is not null)
        .WithMessage(options => $"there is no time zone '{options.TimeZone}'; give a name such as Europe/Berlin");
}
