using System.Net;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Http;

public sealed class HeadRequestTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData("/api/v1/quotes")]
    [InlineData("/api/v1/articles?limit=1")]
    [InlineData("/api/v1/quotes?colour=red")]
    [InlineData("/api/v1/quotes/999999")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/health/live")]
    [InlineData("/swagger/v1/swagger.json")]
    public async Task Head_is_answered_as_get_is(string url)
    {
        using var get = await service.Client.GetAsync(url);
        using var head = await service.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, url));
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Head_is_not_allowed_where_get_is_not()
    {
        using var head = await service.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/v1/extractions"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, head.StatusCode);
    }
}
