using System.ComponentModel.DataAnnotations;

namespace StatementApi.Filtering;

/// <summary>Which quotes to answer, by whom among others.</summary>
public sealed record QuoteFilter : StatementFilter
{
    /// <summary>Anybody's quotes.</summary>
    public QuoteFilter()
    {
    }

    /// <summary>What <paramref name="filter"/> lets through of the speakers named.</summary>
    internal QuoteFilter(StatementFilter filter, params long[] actor)
        : base(filter) => Actor = actor;

    /// <summary>Most actors that one request can name.</summary>
    public const int MaxActors = 20;

    /// <summary>Identities of speakers; the quotes of any of them.</summary>
    [MaxLength(MaxActors, ErrorMessage = "must not be given more than {1} times")]
    public long[] Actor { get; init; } = [];

    /// <summary>Whether nothing is filtered, so that the list is that of all statements.</summary>
    internal bool IsEverything => Actor.Length == 0 && Topic.Length == 0 && this with { Actor = [], Topic = [] } == new QuoteFilter();
}
