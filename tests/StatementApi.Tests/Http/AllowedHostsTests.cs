using System.Net;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Http;

public sealed class AllowedHostsTests(AllowedHostsTests.OneHost service) : IClassFixture<AllowedHostsTests.OneHost>
{
    /// <summary>Whatever a proxy, or somebody who plays one, says that the host was.</summary>
    [Theory]
    [InlineData("statements.example.org", "elsewhere.example.org", HttpStatusCode.OK)]
    [InlineData("elsewhere.example.org", "statements.example.org", HttpStatusCode.BadRequest)]
    public async Task A_host_that_is_not_allowed_is_refused(string host, string forwardedHost, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/actors?limit=1");
        request.Headers.Host = host;
        request.Headers.Add("X-Forwarded-Host", forwardedHost);
        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }

    public sealed class OneHost() : TestService(seeds: "", host => host.UseSetting("AllowedHosts", "statements.example.org"));
}
