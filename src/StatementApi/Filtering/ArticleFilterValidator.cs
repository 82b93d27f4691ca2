using FluentValidation;

namespace StatementApi.Filtering;

/// <summary>What a filter of articles must keep to.</summary>
internal sealed class ArticleFilterValidator : AbstractValidator<ArticleFilter>
{
    public ArticleFilterValidator()
    {
        RuleFor(filter => filter.From)
            .Must((filter, from) => from is null || filter.To is null || from <= filter.To)
            .WithMessage("must not lie after to");
        RuleFor(filter => filter.Q)
            .Must(words => words is null || SearchExpression.Parse(words).HasWanted)
            .WithMessage("must contain a word to look for");
    }
}
