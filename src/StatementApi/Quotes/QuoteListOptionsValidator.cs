using FluentValidation;

namespace StatementApi.Quotes;

/// <summary>What the options of a list of quotes must keep to.</summary>
internal sealed class QuoteListOptionsValidator : AbstractValidator<QuoteListOptions>
{
    public QuoteListOptionsValidator()
    {
        RuleFor(options => options.Sort)
            .Must(name => QuoteOrder.Parse(name) is not null)
            .WithMessage($"must be one of {QuoteOrder.Names}");
        RuleFor(options => options.Facets)
            .Must(names => names is null || FacetNames.Parse(names) is not null)
            .WithMessage($"must name some of {string.Join(", ", FacetNames.All)}, parted by commas");
    }
}
