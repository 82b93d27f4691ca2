using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using StatementApi.Ingestion;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Actors;

public sealed class ActorEditingTests(ActorShelf shelf) : IClassFixture<ActorShelf>
{
    [Fact]
    public async Task A_new_actor_is_stored_found_and_known_to_the_analysis()
    {
        using var response = await PostAsync("""
            { "name": " Ingeborg Fjell ", "kind": "person", "country": "Norland", "aliases": [ { "name": "Inge Fjell", "from": "2020-01-01" } ],
              "roles": [ { "title": "harbour master", "organization": "Norland", "from": "2021-05-01", "to": "2024-04-30" } ] }
            """);
        var actor = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("Ingeborg Fjell", actor.GetProperty("name").GetString());
        using var read = await shelf.Client.GetAsync(response.Headers.Location);
        Assert.Equal(actor.ToString(), (await read.Content.ReadFromJsonAsync<JsonElement>()).ToString());
        Assert.Equal(read.Headers.ETag, response.Headers.ETag);
        Assert.Single((await shelf.JsonAsync("/api/v1/actors?q=inge%20fj")).GetProperty("items").EnumerateArray());
        Assert.Single(shelf.Get<GazetteerStore>().Current.FindByAlias("Inge Fjell").ToArray());
    }

    [Theory]
    [InlineData("""{ "name": "ABEL OSTER", "kind": "person" }""", 409)]
    [InlineData("""{ "name": "Abel Øster", "kind": "person", "country": "Southmark" }""", 409)]
    [InlineData("""{ "name": "Abel Øster", "kind": "person", "country": "Norland" }""", 201)]
    [InlineData("""{ "name": "Abel Øster", "kind": "group" }""", 201)]
    public async Task A_name_is_a_conflict_unless_kind_or_country_tells_the_actors_apart(string body, int status)
    {
        using var response = await PostAsync(body);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("""{ "kind": "person" }""", "name")]
    [InlineData("""{ "name": "A B" }""", "kind")]
    [InlineData("""{ "name": "A B", "kind": "ghost" }""", "kind")]
    [InlineData("""{ "name": "A B", "kind": "Person" }""", "kind")]
    [InlineData("""{ "name": "A B", "kind": 0 }""", "kind")]
    [InlineData("""{ "name": null, "kind": "person" }""", "name")]
    [InlineData("""{ "name": "...", "kind": "person" }""", "name")]
    [InlineData("""{ "name": "A\u0000B", "kind": "person" }""", "name")]
    [InlineData("""{ "name": "A B", "kind": "person", "age": 4 }""", "age")]
    [InlineData("""{ "name": "A B", "kind": "person", "aliases": [ { "name": "" } ] }""", "aliases[0].name")]
    [InlineData("""{ "name": "A B", "kind": "person", "aliases": [ { "name": "C" }, { "name": "c" } ] }""", "aliases")]
    [InlineData("""{ "name": "A B", "kind": "person", "aliases": null }""", "aliases")]
    [InlineData("""{ "name": "A B", "kind": "person", "aliases": [ null ] }""", "aliases")]
    [InlineData("""{ "name": "A B", "kind": "person", "roles": [ { "title": "king", "from": "2021-01-01", "to": "2020-01-01" } ] }""", "roles[0].from")]
    [InlineData("""{ "name": "A B", "kind": "person", "roles": [ { "title": "king", "to": "1246-01-01" } ] }""", "roles[0].to")]
    [InlineData("""{ "name": "A B", "kind": "person", "roles": [ { "organization": "Norland" } ] }""", "roles[0].title")]
    [InlineData("""[ ]""", "body")]
    public async Task A_faulty_actor_is_refused_by_field(string body, string field)
    {
        using var response = await PostAsync(body);
        var problem = await TestService.ProblemOfAsync(response);
        Assert.Equal((400, field), (problem.Status, problem.Field));
        Assert.DoesNotContain("well-formed", problem.Reason);
    }

    [Fact]
    public async Task Aliases_are_replaced_and_reach_search_and_analysis()
    {
        using var replaced = await PutAsync("aliases", """{ "items": [ { "name": "Edwina Pond", "to": "2024-12-31" } ] }""");
        var actor = await replaced.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(["Edwina Pond"], actor.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetProperty("name").GetString()));
        Assert.Single((await shelf.JsonAsync("/api/v1/actors?q=edwina")).GetProperty("items").EnumerateArray());
        Assert.Empty((await shelf.JsonAsync("/api/v1/actors?q=little%20edda")).GetProperty("items").EnumerateArray());
        Assert.Single(shelf.Get<GazetteerStore>().Current.FindByAlias("Edwina Pond").ToArray());
    }

    [Fact]
    public async Task Roles_are_replaced_only_in_the_version_that_the_client_read()
    {
        using var read = await shelf.Client.GetAsync($"/api/v1/actors/{shelf.Edited}");
        using var first = await PutAsync("roles", """{ "items": [ { "title": "keeper" } ] }""", read.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var stale = await PutAsync("roles", """{ "items": [ ] }""", read.Headers.ETag);
        Assert.Equal(412, (await TestService.ProblemOfAsync(stale)).Status);
        using var second = await PutAsync("roles", """{ "items": [ ] }""", first.Headers.ETag);
        Assert.Equal(0, (await second.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("roles").GetArrayLength());
    }

    [Theory]
    [InlineData("aliases", """{ "items": [ { "name": "x", "until": "2020-01-01" } ] }""", "items[0].until")]
    [InlineData("aliases", """{ }""", "items")]
    [InlineData("aliases", """{ "items": null }""", "items")]
    [InlineData("aliases", """{ "items": [ null ] }""", "items")]
    [InlineData("roles", """{ "items": [ { "title": " " } ] }""", "items[0].title")]
    [InlineData("roles", """{ "items": [ { "title": "king" }, { "title": "King" } ] }""", "items")]
    public async Task A_faulty_list_is_refused_by_field(string part, string body, string field)
    {
        using var response = await PutAsync(part, body);
        var problem = await TestService.ProblemOfAsync(response);
        Assert.Equal((400, field), (problem.Status, problem.Field));
    }

    [Fact]
    public async Task The_lists_of_an_actor_who_does_not_exist_are_not_found()
    {
        using var response = await shelf.Client.PutAsync("/api/v1/actors/999999/roles", Json("""{ "items": [] }"""));
        Assert.Equal(404, (await TestService.ProblemOfAsync(response)).Status);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_refused()
    {
        using var response = await shelf.Client.PostAsync("/api/v1/actors", new StringContent("name=x", Encoding.UTF8, "application/x-www-form-urlencoded"));
        Assert.Equal(415, (await TestService.ProblemOfAsync(response)).Status);
    }

    private Task<HttpResponseMessage> PostAsync(string body) => shelf.Client.PostAsync("/api/v1/actors", Json(body));

    private async Task<HttpResponseMessage> PutAsync(string part, string body, EntityTagHeaderValue? version = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/actors/{shelf.Edited}/{part}") { Content = Json(body) };
        if (version is not null)
        {
            request.Headers.IfMatch.Add(version);
        }

        return await shelf.Client.SendAsync(request);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
