using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Datasets;

/// <summary>A service with more quotes than fit between the query and a client that does not read.</summary>
public sealed class LongDataset : TestService
{
    public const int Quotes = 3_000;

    /// <summary>The article of every quote but the last.</summary>
    internal Article Article { get; } = Article("2025-03-10");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var last = Article("2025-03-11", "The Last");
        await InsertAsync([.. Enumerable.Range(1, Quotes - 1).Select(number => Quote(Article, null, $"quote {number} {new string('x', 500)}"))]);
        await InsertAsync([Quote(last, null, "the last one")]);
    }
}
