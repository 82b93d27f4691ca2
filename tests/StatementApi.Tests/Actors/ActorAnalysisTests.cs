using System.Net.Http.Json;
using System.Text.Json;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Actors;

public sealed class ActorAnalysisTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task An_alias_given_to_an_actor_names_the_speaker_of_the_next_article()
    {
        using var created = await service.Client.PostAsJsonAsync("/api/v1/actors", new { name = "Ottoline Marsh", kind = "person" });
        var id = (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
        using var renamed = await service.Client.PutAsJsonAsync(
            $"/api/v1/actors/{id}/aliases", new { items = new[] { new { name = "Tilly Brook" } } });
        using var article = await service.Client.PostAsJsonAsync("/api/v1/articles", new
        {
            publishedOn = "2025-06-04",
            text = "The quay was shut again.\n\n\"The quay will open within a week,\" Tilly Brook said on Monday.",
        });

        var quote = Assert.Single(await service.AllAsync($"/api/v1/actors/{id}/quotes", 10));
        Assert.Equal("Ottoline Marsh", quote.GetProperty("speaker").GetProperty("actor").GetProperty("name").GetString());
        var actor = await service.JsonAsync($"/api/v1/actors/{id}");
        Assert.Equal(1, actor.GetProperty("quoteCount").GetInt32());
        Assert.Equal("2025-06-02", actor.GetProperty("lastQuotedOn").GetString());
        var bucket = Assert.Single((await service.JsonAsync($"/api/v1/actors/{id}/timeline?interval=week")).GetProperty("buckets").EnumerateArray());
        Assert.Equal("2025-06-02", bucket.GetProperty("start").GetString());
        Assert.Equal(1, bucket.GetProperty("actors")[0].GetProperty("count").GetInt32());
    }
}
