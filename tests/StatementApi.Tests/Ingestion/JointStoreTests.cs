using Microsoft.EntityFrameworkCore;
using StatementApi.Ingestion;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Ingestion;

public sealed class JointStoreTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Whoever_comes_at_the_same_time_gets_an_article_of_their_own()
    {
        var stored = await StoreAsync(Enumerable.Range(0, 50).Select(number => Analysed($"Ada Lindqvist said that pier {number} would open.")));
        Assert.Equal(50, stored.Select(one => one.Id).Distinct().Count());
        Assert.All(stored, one => Assert.NotNull(one.New));
    }

    [Fact]
    public async Task The_same_article_at_the_same_time_is_stored_once()
    {
        var stored = await StoreAsync(Enumerable.Range(0, 20).Select(_ => Analysed("Ada Lindqvist said that the pier would close.")));
        Assert.Single(stored, one => one.New is not null);
        Assert.Single(stored.Select(one => one.Id).Distinct());
    }

    [Fact]
    public async Task The_fault_of_one_is_not_that_of_those_stored_with_it()
    {
        var articles = Enumerable.Range(0, 20).Select(number => Analysed($"Ada Lindqvist said that bridge {number} would open.")).ToList();
        var faulty = articles[7] with { Draft = articles[7].Draft with { Language = null! } };
        var store = service.Get<JointStore>();
        var tasks = articles.Select(article => store.StoreAsync(article.ContentHash == faulty.ContentHash ? faulty : article, default)).ToList();
        await Assert.ThrowsAnyAsync<Exception>(() => tasks[7]);
        tasks.RemoveAt(7);
        Assert.All(await Task.WhenAll(tasks), one => Assert.NotNull(one.New));
        await using var database = service.Database();
        Assert.False(await database.Articles.AnyAsync(article => article.ContentHash == faulty.ContentHash));
        Assert.Equal(await StoredCounts.ComputedAsync(service), await StoredCounts.KeptAsync(service));
    }

    [Fact]
    public async Task What_nobody_waits_for_is_not_stored()
    {
        var article = Analysed("Ada Lindqvist said that nobody would wait.");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.Get<JointStore>().StoreAsync(article, new CancellationToken(true)));
        await using var database = service.Database();
        Assert.False(await database.Articles.AnyAsync(stored => stored.ContentHash == article.ContentHash));
    }

    private Task<StoredArticle[]> StoreAsync(IEnumerable<AnalysedArticle> articles)
    {
        var store = service.Get<JointStore>();
        return Task.WhenAll(articles.ToList().Select(article => Task.Run(() => store.StoreAsync(article, default))));
    }

    private AnalysedArticle Analysed(string text)
    {
        var draft = new ArticleDraft(text, null, "The Courier", new DateOnly(2026, 3, 5), null, "en");
        return new AnalysedArticle(draft, ContentHash.Of(draft), service.Get<GazetteerStore>().Extractor.Extract(text, draft.PublishedOn));
    }
}
