using FluentValidation;
using StatementApi.Filtering;

namespace StatementApi.Articles;

/// <summary>What the options of a list of articles must keep to.</summary>
internal sealed class ArticleListOptionsValidator : AbstractValidator<ArticleListOptions>
{
    public ArticleListOptionsValidator()
    {
        RuleFor(options => options.Sort)
            .Must(name => ArticleOrder.Parse(name) is not null)
            .WithMessage($"must be one of {ArticleOrder.Names}");
        RuleFor(options => options.Facets)
            .Must(names => FacetList.Refusal(names, ArticleFacets.Names) is null)
            .WithMessage(options => FacetList.Refusal(options.Facets, ArticleFacets.Names)!);
    }
}
