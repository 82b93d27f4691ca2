using FluentValidation;
using StatementApi.Filtering;

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
            .Must(names => FacetList.Refusal(names, FacetNames.All) is null)
            .WithMessage(options => FacetList.Refusal(options.Facets, FacetNames.All)!);
    }
}
