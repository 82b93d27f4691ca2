namespace StatementApi.Representations;

/// <summary>What hangs on the quotes of a page, of one kind, each quote's in order.</summary>
internal sealed class QuoteDetails<T>
{
    private readonly Dictionary<long, List<(long Rank, T Detail)>> _byQuote = [];

    /// <summary>Adds a detail of a quote.</summary>
    public void Add(long quote, long rank, T detail)
    {
        if (!_byQuote.TryGetValue(quote, out var details))
        {
            _byQuote.Add(quote, details = []);
        }

        details.Add((rank, detail));
    }

    /// <summary>Those of one quote, by rank.</summary>
    public IReadOnlyList<T> Of(long quote) =>
        _byQuote.TryGetValue(quote, out var details) ? [.. details.OrderBy(one => one.Rank).Select(one => one.Detail)] : [];
}
