using FluentValidation;

namespace StatementApi.Topics;

/// <summary>What a filter of topics must keep to.</summary>
internal sealed class TopicFilterValidator : AbstractValidator<TopicFilter>
{
    public TopicFilterValidator() => RuleFor(filter => filter.Sort)
        .Must(sort => sort is TopicOrder.ByName or TopicOrder.MostQuoted)
        .WithMessage($"must be one of {TopicOrder.MostQuoted}, {TopicOrder.ByName}");
}
