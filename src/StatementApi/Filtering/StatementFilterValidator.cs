namespace StatementApi.Filtering;

/// <summary>What a <see cref="StatementFilter"/> must keep to.</summary>
internal sealed class StatementFilterValidator : FilterRules<StatementFilter>;
