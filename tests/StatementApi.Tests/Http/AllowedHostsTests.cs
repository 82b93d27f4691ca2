using System.Net;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Http;

public sealed class AllowedHostsTests(AllowedHostsTests.OneHost service) : IClassFixture<AllowedHostsTests.OneHost>
{
    [Theory]
    [InlineData("statements.example.org", HttpStatusCode.OK)]
    [InlineData("elsewhere.example.org", HttpStatusCode.BadRequest)]
    public async Task A_host_that_is_not_allowed_is_refused(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/actors?limit=1");
        request.Headers.Host = host;
        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }

    public sealed class OneHost() : TestService(seeds: "", host => host.UseSetting("AllowedHosts", "statements.example.org"));
}
