using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Batches;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Ingestion;

/// <summary>Whatever is posted, read again, judged and deleted, and in which order: what the database has counted is what its rows say.</summary>
public sealed class StoredCountsTests
{
    private static readonly string[] Speakers = ["Anna Kolmar", "Tomas Orrin", "Maren Vale"];

    private static readonly string[] Contents =
        ["the ceasefire would hold", "sanctions had failed", "the border crossing would reopen", "the grain deal was dead", "a trade agreement was near"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Counts_are_those_of_the_rows(int seed)
    {
        await using var service = new TestService();
        await service.InitializeAsync();
        var random = new Random(seed);
        for (var step = 0; step < 24; step++)
        {
            await StepAsync(service, random, step);
        }

        var (kept, computed) = (await StoredCounts.KeptAsync(service), await StoredCounts.ComputedAsync(service));
        Assert.Equal(computed, kept);
        Assert.Contains(kept, line => line.StartsWith("actor topic", StringComparison.Ordinal));
        Assert.Contains(kept, line => line.StartsWith("phrase", StringComparison.Ordinal));
    }

    private static Task StepAsync(TestService service, Random random, int step) => random.Next(8) switch
    {
        0 or 1 or 2 => PostAsync(service, random, step),
        3 => PostBatchAsync(service, random, step),
        4 => ReadAgainAsync(service, random),
        5 or 6 => ChangeAsync(service, random),
        _ => DeleteAsync(service, random),
    };

    private static async Task PostAsync(TestService service, Random random, int step)
    {
        using var posted = await service.Client.PostAsJsonAsync("/api/v1/articles", Article(random, $"House {step}"));
        Assert.True(posted.IsSuccessStatusCode);
    }

    private static async Task PostBatchAsync(TestService service, Random random, int step)
    {
        var articles = Enumerable.Range(0, 5).Select(number => JsonContent.Create(Article(random, $"House {step} {number}")).ReadAsStringAsync());
        using var posted = await service.PostAsync(string.Join('\n', await Task.WhenAll(articles)), Batch.Lines);
        Assert.True(posted.IsSuccessStatusCode);
    }

    /// <summary>Some quotes are first made what an earlier version of the analysis might have found, so that they are superseded.</summary>
    private static async Task ReadAgainAsync(TestService service, Random random)
    {
        await using var database = service.Database();
        if (await database.Articles.Select(article => article.Id).ToListAsync() is { Count: > 0 } articles)
        {
            var id = articles[random.Next(articles.Count)];
            await database.CurrentQuotes.Where(quote => quote.ArticleId == id && quote.Id % 2 == 0)
                .ExecuteUpdateAsync(set => set.SetProperty(quote => quote.CueLemma, "mutter"));
            using var read = await service.Client.PostAsync($"/api/v1/articles/{id}/extractions", null);
            Assert.True(read.IsSuccessStatusCode);
        }
    }

    /// <summary>What a person corrects in a quote.</summary>
    private static async Task ChangeAsync(TestService service, Random random)
    {
        await using var database = service.Database();
        var quotes = await database.CurrentQuotes.AsTracking().ToListAsync();
        foreach (var quote in quotes.Where(_ => random.Next(3) == 0))
        {
            quote.Review = ReviewStatus.Corrected;
            quote.Act = random.Next(3) == 0 ? SpeechAct.Think : SpeechAct.Deny;
            quote.SpeakerId = random.Next(4) == 0 ? null : quotes[random.Next(quotes.Count)].SpeakerId;
            quote.EffectiveOn = quote.EffectiveOn?.AddDays(random.Next(-9, 9));
        }

        await database.SaveChangesAsync();
    }

    private static async Task DeleteAsync(TestService service, Random random)
    {
        await using var database = service.Database();
        if (await database.Articles.Select(article => article.Id).ToListAsync() is { Count: > 0 } articles)
        {
            using var deleted = await service.Client.DeleteAsync($"/api/v1/articles/{articles[random.Next(articles.Count)]}");
            Assert.True(deleted.IsSuccessStatusCode);
        }
    }

    private static object Article(Random random, string publisher) => new
    {
        title = random.Next(2) == 0 ? null : $"The day of {publisher}",
        publisher,
        publishedOn = new DateOnly(2026, 3, 5).AddDays(random.Next(60)),
        text = string.Join("\n\n", Enumerable.Range(0, 4).Select(_ =>
            $"Prime Minister {Speakers[random.Next(Speakers.Length)]} told the European Union on Monday that {Contents[random.Next(Contents.Length)]}.")),
    };
}
