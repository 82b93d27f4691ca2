using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Http.Answers;

/// <summary>How much is kept, and for how long.</summary>
public sealed class AnswerLimitTests
{
    [Theory]
    [InlineData(60_000, 4, 100)]
    [InlineData(0, 0, 0)]
    public async Task No_more_is_kept_than_the_limit(long limit, int least, int most)
    {
        await using var service = new Service(host => host.UseSetting("Answers:MaxBytes", limit.ToString(CultureInfo.InvariantCulture)));
        await service.InitializeAsync();
        var article = Article("2025-03-10");
        await service.InsertAsync([Quote(article, Actor("Maren Vale"), new string('x', 5_000))]);
        var urls = Enumerable.Range(1, 100).Select(number => $"/api/v1/quotes?limit={number}").ToList();
        foreach (var url in urls)
        {
            await service.JsonAsync(url);
            await service.JsonAsync(url);
        }

        var (kept, bytes) = (0, 0L);
        foreach (var url in urls)
        {
            using var response = await service.Client.GetAsync(url);
            if (response.Headers.Age is not null)
            {
                kept++;
                bytes += (await response.Content.ReadAsByteArrayAsync()).Length;
            }
        }

        Assert.InRange(kept, least, most);
        Assert.InRange(bytes, 0, limit);
    }

    [Fact]
    public async Task A_timeline_of_this_month_is_complete_when_the_month_is()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2025, 3, 31, 23, 59, 0, TimeSpan.Zero));
        await using var service = new Service(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(time)));
        await service.InitializeAsync();
        await service.InsertAsync([Quote(Article("2025-03-10"), Actor("Maren Vale"), "at last")]);
        Assert.False(await IsCompleteAsync());
        Assert.False(await IsCompleteAsync());
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.True(await IsCompleteAsync());

        async Task<bool> IsCompleteAsync() =>
            (await service.JsonAsync("/api/v1/timelines?interval=month")).GetProperty("buckets")[0].GetProperty("complete").GetBoolean();
    }

    [Fact]
    public async Task What_is_asked_once_is_not_kept()
    {
        await using var service = new Service(_ => { });
        await service.InitializeAsync();
        var ages = new List<TimeSpan?>();
        for (var time = 0; time < 3; time++)
        {
            using var response = await service.Client.GetAsync("/api/v1/quotes");
            ages.Add(response.Headers.Age);
        }

        Assert.Equal([false, false, true], ages.Select(age => age is not null));
    }

    private sealed class Service(Action<IWebHostBuilder> configure) : TestService("", configure);
}
