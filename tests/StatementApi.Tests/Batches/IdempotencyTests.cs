using System.IO.Pipelines;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Batches;

public sealed class IdempotencyTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task The_same_batch_under_the_same_key_gets_the_same_answer()
    {
        var batch = Batch.Articles(3, "Key Wire") + "\nnonsense";
        using var first = await service.PostAsync(batch, Batch.Lines, "replayed");
        using var second = await service.PostAsync(batch, Batch.Lines, "replayed");
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal("true", Assert.Single(second.Headers.GetValues("Idempotency-Replayed")));
        Assert.Equal(HttpStatusCode.MultiStatus, second.StatusCode);
        Assert.Equal(first.Content.Headers.ContentType, second.Content.Headers.ContentType);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("another", Batch.Lines, "other body")]
    [InlineData("[]", Batch.Array, "other type")]
    public async Task Another_batch_under_a_used_key_is_refused(string other, string mediaType, string key)
    {
        key = key.Replace(' ', '-');
        using var first = await service.PostAsync("[]", Batch.Lines, key);
        Assert.Equal(HttpStatusCode.MultiStatus, first.StatusCode);
        using var second = await service.PostAsync(other, mediaType, key);
        Assert.Equal((422, "Idempotency-Key", "was used with another batch"), await TestService.ProblemOfAsync(second));
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("å")]
    [InlineData("""
        aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        """)]
    public async Task Keys_that_cannot_be_kept_are_refused(string key)
    {
        using var response = await service.PostAsync("[]", Batch.Array, key);
        Assert.Equal((400, "Idempotency-Key"), (await TestService.ProblemOfAsync(response)) is var (status, field, _) ? (status, field) : default);
    }

    [Fact]
    public async Task A_key_is_free_again_once_it_has_expired()
    {
        using var first = await service.PostAsync("[]", Batch.Array, "expired");
        await using var database = service.Database();
        await database.BatchAnswers.Where(answer => answer.Key == "expired")
            .ExecuteUpdateAsync(set => set.SetProperty(answer => answer.AnsweredAt, answer => DateTime.UnixEpoch));
        using var second = await service.PostAsync(Batch.Article(1, "Expired Wire"), Batch.Lines, "expired");
        Assert.Equal(HttpStatusCode.MultiStatus, second.StatusCode);
        Assert.False(second.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal(1, await database.BatchAnswers.CountAsync(answer => answer.Key == "expired"));
    }

    [Fact]
    public async Task A_batch_that_broke_off_leaves_its_key_free()
    {
        using var first = await service.PostAsync($"[{Batch.Article(1, "Broken Wire")},", Batch.Array, "broken");
        using var second = await service.PostAsync($"[{Batch.Article(1, "Broken Wire")}]", Batch.Array, "broken");
        Assert.Equal(HttpStatusCode.MultiStatus, second.StatusCode);
        Assert.Contains("\"existing\":1", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task While_a_batch_is_taken_in_its_key_is_busy()
    {
        var pipe = new Pipe();
        using var content = new StreamContent(pipe.Reader.AsStream());
        content.Headers.TryAddWithoutValidation("Content-Type", Batch.Lines);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/articles/batch") { Content = content };
        request.Headers.Add("Idempotency-Key", "busy");
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Batch.Articles(250, "Busy Wire") + "\n"));
        using var client = service.CreateStreamingClient();
        var first = client.SendAsync(request);
        await UntilStoredAsync("Busy Wire", TestContext.Current.CancellationToken);
        using var second = await service.PostAsync(Batch.Article(1, "Busy Wire"), Batch.Lines, "busy");
        Assert.Equal(409, (await TestService.ProblemOfAsync(second)).Status);
        Assert.Equal(5, second.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        await pipe.Writer.CompleteAsync();
        using var answer = await first;
        Assert.Equal(HttpStatusCode.MultiStatus, answer.StatusCode);
        Assert.Contains("\"created\":250", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task UntilStoredAsync(string publisher, CancellationToken cancellationToken)
    {
        await using var database = service.Database();
        while (!await database.Articles.AnyAsync(article => article.Publisher == publisher))
        {
            await Task.Delay(10, cancellationToken);
        }
    }

    [Fact]
    public async Task A_long_answer_is_kept_in_parts()
    {
        using var first = await service.PostAsync(string.Join('\n', Enumerable.Repeat("nonsense", 1000)), Batch.Lines, "long");
        await using var database = service.Database();
        var parts = await database.BatchAnswerParts
            .Where(part => database.BatchAnswers.Single(answer => answer.Key == "long").Id == part.AnswerId)
            .OrderBy(part => part.Position).Select(part => part.Bytes).ToListAsync();
        Assert.True(parts.Count > 1);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), parts.SelectMany(bytes => bytes));
    }
}
