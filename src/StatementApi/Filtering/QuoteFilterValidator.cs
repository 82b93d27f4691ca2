namespace StatementApi.Filtering;

/// <summary>What a <see cref="QuoteFilter"/> must keep to.</summary>
internal sealed class QuoteFilterValidator : FilterRules<QuoteFilter>;
