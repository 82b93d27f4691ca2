namespace StatementApi.Representations;

/// <summary>Reads quotes by identity: the one place that knows how the database stores what a quote's representation shows. Thread-safe.</summary>
internal interface IQuoteReader
{
    /// <summary>The quotes, in the order of their identities in <paramref name="ids"/>; those that do not exist are left out.</summary>
    Task<IReadOnlyList<LoadedQuote>> ReadAsync(IReadOnlyList<long> ids, OffsetUnit unit, CancellationToken cancellationToken);
}
