using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Within which quotes to look for words, as far as the index of words tells by itself.</summary>
/// <param name="Speakers">Identities of the speakers; of anybody where empty.</param>
/// <param name="Article">Identity of the article, or null.</param>
/// <param name="Publisher">Name of the publisher, or null.</param>
/// <param name="First">The least key.</param>
/// <param name="End">One past the greatest key.</param>
internal sealed record SearchScope(IReadOnlyList<long> Speakers, long? Article, string? Publisher, long First, long End)
{
    /// <summary>What of <paramref name="filter"/> the index tells, by the speakers named.</summary>
    public static SearchScope Of(StatementFilter filter, IReadOnlyList<long> speakers) => new(
        speakers,
        filter.Article,
        filter.Publisher,
        filter.From is { } from ? SearchKey.Of(from, 0) : filter.To is null ? 0 : SearchKey.FirstDated,
        filter.To is { } to ? SearchKey.After(to) : long.MaxValue);

    /// <summary>What of <paramref name="filter"/> is left to check.</summary>
    public static StatementFilter Left(StatementFilter filter) =>
        filter with { Q = null, Article = null, Publisher = null, From = null, To = null };
}
