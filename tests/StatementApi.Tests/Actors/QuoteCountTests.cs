using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Actors;

/// <summary>The database keeps each actor's counts, whatever happens to the quotes.</summary>
public sealed class QuoteCountTests(TestService service) : IClassFixture<TestService>
{
    public static TheoryData<string, string> Changes => new()
    {
        { "nothing", "3 2025-01-01 2025-03-01 | 1 2025-02-01 2025-02-01" },
        { "the first quote is deleted", "2 2025-02-01 2025-03-01 | 1 2025-02-01 2025-02-01" },
        { "the last quote is superseded", "2 2025-01-01 2025-02-01 | 1 2025-02-01 2025-02-01" },
        { "the last quote turns out to be another's", "2 2025-01-01 2025-02-01 | 2 2025-02-01 2025-03-01" },
        { "the last quote turns out to be nobody's", "2 2025-01-01 2025-02-01 | 1 2025-02-01 2025-02-01" },
        { "the first quote turns out to be a thought", "2 2025-02-01 2025-03-01 | 1 2025-02-01 2025-02-01" },
        { "the first quote is dated anew", "3 2025-02-01 2025-06-01 | 1 2025-02-01 2025-02-01" },
        { "the article is deleted", "0   | 0  " },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Counts_and_days_follow(string change, string expected)
    {
        var (one, two) = (Actor("One"), Actor("Two"));
        var article = Article(null);
        var first = Quote(article, one, "first", "2025-01-01");
        var last = Quote(article, one, "last", "2025-03-01");
        await service.InsertAsync(
            [first, last, Quote(article, one, "between", "2025-02-01"), Quote(article, two, "other", "2025-02-01"), Quote(article, two, "hope", "2024-01-01", SpeechAct.Think)]);

        await using var database = service.Database();
        await ApplyAsync(database.Quotes, database.Articles, change, first, last, two.Id);
        Assert.Equal(expected, string.Join(" | ", await Task.WhenAll(DescribeAsync(one.Id), DescribeAsync(two.Id))));
    }

    private static Task ApplyAsync(DbSet<Quote> quotes, DbSet<Article> articles, string change, Quote first, Quote last, long other)
    {
        var ofFirst = quotes.Where(quote => quote.Id == first.Id);
        var ofLast = quotes.Where(quote => quote.Id == last.Id);
        return change switch
        {
            "the first quote is deleted" => ofFirst.ExecuteDeleteAsync(),
            "the last quote is superseded" => ofLast.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.SupersededByRunId, last.RunId)),
            "the last quote turns out to be another's" => ofLast.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.SpeakerId, other)),
            "the last quote turns out to be nobody's" => ofLast.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.SpeakerId, (long?)null)),
            "the first quote turns out to be a thought" => ofFirst.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.Act, SpeechAct.Think)),
            "the first quote is dated anew" => ofFirst.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.EffectiveOn, Day("2025-06-01"))),
            "the article is deleted" => articles.Where(article => article.Id == first.ArticleId).ExecuteDeleteAsync(),
            _ => Task.CompletedTask,
        };
    }

    private async Task<string> DescribeAsync(long id)
    {
        await using var database = service.Database();
        var actor = await database.Actors.SingleAsync(actor => actor.Id == id);
        return $"{actor.QuoteCount} {actor.FirstQuotedOn:yyyy-MM-dd} {actor.LastQuotedOn:yyyy-MM-dd}";
    }
}
