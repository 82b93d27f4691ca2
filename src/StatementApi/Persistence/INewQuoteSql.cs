namespace StatementApi.Persistence;

/// <summary>
/// What a provider has to do about the quotes that a transaction inserted: index their words and count them. Done once for all of them, it costs a
/// fraction of what triggers cost, which run for each row. Changes and deletions, which are few, are followed by triggers.
/// </summary>
internal interface INewQuoteSql
{
    /// <summary>Statements over the quotes with the identity <c>@first</c> and those after it, the topics inserted with them included.</summary>
    IReadOnlyList<string> Statements { get; }
}
