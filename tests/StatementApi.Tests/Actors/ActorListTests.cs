using System.Net;
using System.Text.Json;

namespace StatementApi.Tests.Actors;

public sealed class ActorListTests(ActorShelf shelf) : IClassFixture<ActorShelf>
{
    public static TheoryData<string, string> Filters => new()
    {
        { "", "Abel, Edda, Norland, Office, Zélma" },
        { "sort=name", "Abel, Edda, Norland, Office, Zélma" },
        { "sort=-quoteCount", "Zélma, Office, Edda, Norland, Abel" },
        { "kind=person", "Abel, Edda, Zélma" },
        { "country=Norland", "Office, Zélma" },
        { "country=Norland&kind=person", "Zélma" },
        { "q=zel", "Zélma" },
        { "q=ZELMA%20ord", "Zélma" },
        { "q=ord%20zel", "Zélma" },
        { "q=iron", "Zélma" },
        { "q=iron%20zelma", "" },
        { "q=oster", "Abel" },
        { "q=%C3%98ST", "Abel" },
        { "q=ster", "Abel" },
        { "q=st", "" },
        { "q=o", "Zélma, Office, Abel" },
        { "q=o&sort=name", "Abel, Office, Zélma" },
        { "q=o&sort=relevance", "Zélma, Office, Abel" },
        { "q=o&sort=-quoteCount", "Zélma, Office, Abel" },
        { "q=o&kind=organization", "Office" },
        { "q=OR", "Zélma" },
        { "q=%22tides", "Office" },
        { "q=zelma%20*", "Zélma" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Actors_are_found_by_the_beginnings_of_any_name(string query, string expected)
    {
        for (var limit = 1; limit <= 6; limit += 2)
        {
            var actors = await shelf.AllAsync($"/api/v1/actors?{query}", limit);
            Assert.Equal(expected, string.Join(", ", actors.Select(actor => actor.GetProperty("name").GetString()!.Split(' ')[0])));
        }
    }

    [Theory]
    [InlineData("q=*", "q")]
    [InlineData("q=", "q")]
    [InlineData("kind=ghost", "kind")]
    [InlineData("sort=age", "sort")]
    [InlineData("sort=relevance", "sort")]
    [InlineData("name=x", "name")]
    [InlineData("limit=201", "limit")]
    public async Task What_is_wrong_with_a_request_is_said_by_field(string query, string field)
    {
        var problem = await shelf.ProblemAsync($"/api/v1/actors?{query}");
        Assert.Equal((400, field), (problem.Status, problem.Field));
    }

    [Fact]
    public async Task An_actor_shows_names_offices_and_how_often_and_when_quoted()
    {
        var actor = await shelf.JsonAsync($"/api/v1/actors/{shelf.Zelma}");
        Assert.Equal(
            ["id", "name", "kind", "country", "aliases", "roles", "quoteCount", "firstQuotedOn", "lastQuotedOn"],
            actor.EnumerateObject().Select(member => member.Name));
        Assert.Equal("person", actor.GetProperty("kind").GetString());
        Assert.Equal(["Zelma Ordeg", "the Iron Clerk"], actor.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetProperty("name").GetString()));
        Assert.Equal(JsonValueKind.Null, actor.GetProperty("aliases")[0].GetProperty("from").ValueKind);
        Assert.Equal(2, actor.GetProperty("quoteCount").GetInt32());
        Assert.Equal("2025-02-01", actor.GetProperty("firstQuotedOn").GetString());
        Assert.Equal("2025-03-10", actor.GetProperty("lastQuotedOn").GetString());
    }

    [Fact]
    public async Task A_client_that_has_the_actor_is_answered_304()
    {
        using var first = await shelf.Client.GetAsync($"/api/v1/actors/{shelf.Zelma}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/actors/{shelf.Zelma}");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await shelf.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task An_actor_who_does_not_exist_is_not_found() => Assert.Equal(404, (await shelf.ProblemAsync("/api/v1/actors/999999")).Status);
}
