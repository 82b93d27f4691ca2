using System.Text.Json;

namespace StatementApi.Tests.Quotes;

public sealed class QuoteListTests(QuoteShelf shelf) : IClassFixture<QuoteShelf>
{
    public static TheoryData<string, string> Filters => new()
    {
        { "", "fedbcaih" },
        { "actor={vale}", "bah" },
        { "actor={vale}&actor={orrin}", "fbcaih" },
        { "actor={orrin}&actor={harbour}&sort=statedOn", "cefi" },
        { "actorKind=organization", "e" },
        { "actorKind=person&from=2025-03-10", "fb" },
        { "country=Norland", "bah" },
        { "addressee={orrin}", "a" },
        { "addressee={vale}&actor={orrin}", "f" },
        { "mentioned={orrin}", "b" },
        { "mentioned={vale}", "fi" },
        { "mentioned={vale}&sort=statedOn", "fi" },
        { "mentioned={vale}&addressee={vale}", "f" },
        { "mentioned={vale}&article={article}", "" },
        { "mentioned={harbour}&topic=trade", "" },
        { "mentioned={vale}&actor={orrin}&from=2025-01-01", "f" },
        { "article={article}&topic=trade", "db" },
        { "addressee={vale}&topic=trade", "" },
        { "article={article}", "dbca" },
        { "publisher=Harbour%20Post", "fe" },
        { "publisher=Nobody", "" },
        { "type=mixed", "e" },
        { "act=deny", "c" },
        { "act=think", "g" },
        { "thoughts=true&actor={vale}", "gbah" },
        { "topic=ceasefire", "ba" },
        { "topic=trade&sort=statedOn", "bde" },
        { "topic=trade&actor={vale}", "b" },
        { "topic=energy", "" },
        { "topic=trade&topic=ceasefire", "edba" },
        { "topic=ceasefire&topic=trade&sort=statedOn", "abde" },
        { "topic=ceasefire&topic=trade&sort=-confidence", "aedb" },
        { "topic=ceasefire&topic=trade&actor={vale}", "ba" },
        { "topic=ceasefire&topic=trade&actor={vale}&actor={orrin}", "ba" },
        { "q=ceasefire", "ba" },
        { "q=CEASEFIRE%20near", "b" },
        { "q=resume", "d" },
        { "q=ports&actor={orrin}", "f" },
        { "q=ports&sort=relevance&publisher=Harbour%20Post", "ef" },
        { "from=2025-03-10", "fedb" },
        { "to=2025-03-09", "ca" },
        { "from=2025-03-10&to=2025-04-01", "edb" },
        { "minConfidence=0.8", "eai" },
        { "minConfidence=0.9&from=2025-01-01", "a" },
        { "review=confirmed", "e" },
        { "review=unreviewed&actor={vale}", "bah" },
        { "review=confirmed&q=ports", "e" },
        { "ingestedSince=1970-01-01T00:00:00Z", "fedbcaih" },
        { "ingestedSince=1970-01-01T00:00:00Z&q=ports", "fe" },
        { "ingestedSince=1970-01-01T00:00:01Z", "" },
        { "q=the&actor={vale}&sort=statedOn", "b" },
        { "q=the&actor={vale}&actor={orrin}", "fb" },
        { "q=the&article={article}", "db" },
        { "q=the&publisher=Harbour%20Post", "f" },
        { "q=the&from=2025-03-10&to=2025-03-31", "db" },
        { "q=ago", "i" },
        { "q=ago&to=2025-12-31", "" },
        { "q=ports&mentioned={vale}", "f" },
        { "q=ports&topic=trade", "e" },
        { "q=the&minConfidence=0.5&type=direct&sort=-ingestedAt", "fdb" },
        { "q=o*&sort=confidence&actor={orrin}", "cf" },
        { "sort=statedOn", "acbdefhi" },
        { "sort=ingestedAt", "abcdefhi" },
        { "sort=-ingestedAt", "ihfedcba" },
        { "sort=-confidence", "iaehfdbc" },
        { "sort=confidence", "cbdfheai" },
        { "sort=-confidence&actor={vale}&actor={orrin}", "iahfbc" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filters_narrow_the_list_and_sort_orders_it(string query, string expected)
    {
        var page = await shelf.JsonAsync($"/api/v1/quotes?{Fill(query)}");
        Assert.Equal(expected, Names(page.GetProperty("items").EnumerateArray()));
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Pages_of_any_size_join_to_the_whole_list(string query, string expected)
    {
        for (var limit = 1; limit <= 3; limit++)
        {
            Assert.Equal(expected, Names(await shelf.AllAsync($"/api/v1/quotes?{Fill(query)}", limit)));
        }
    }

    [Theory]
    [InlineData("q=%22must%20hold%22", "a")]
    [InlineData("q=%22hold%20must%22", "")]
    [InlineData("q=cease*", "ba")]
    [InlineData("q=cease", "")]
    [InlineData("q=ceasefire%20-near", "a")]
    [InlineData("q=ports%20-%22are%20open%22", "f")]
    [InlineData("q=ports%20OR%20ceasefire", "")]
    [InlineData("q=%22ceasefire", "ba")]
    [InlineData("q=NEAR(ceasefire%20hold)", "")]
    [InlineData("q=ceasefire%20%26%20(", "ba")]
    [InlineData("q=text:ceasefire", "")]
    public async Task Words_phrases_beginnings_and_exclusions_are_found_and_nothing_else_is_an_operator(string query, string expected) =>
        Assert.Equal(expected, Names(await shelf.AllAsync($"/api/v1/quotes?{query}", 50)));

    [Theory]
    [InlineData("actor=999999", "actor", "there is no actor 999999")]
    [InlineData("actor=x", "actor", null)]
    [InlineData("article=999999", "article", "there is no article 999999")]
    [InlineData("addressee=999999", "addressee", "there is no actor 999999")]
    [InlineData("mentioned=999999", "mentioned", "there is no actor 999999")]
    [InlineData("actorKind=ghost", "actorKind", null)]
    [InlineData("type=oral", "type", "must be one of direct, indirect, mixed")]
    [InlineData("type=0", "type", null)]
    [InlineData("act=shout", "act", null)]
    [InlineData("review=maybe", "review", null)]
    [InlineData("from=2025-04-01&to=2025-03-01", "from", "must not lie after to")]
    [InlineData("from=1246-01-01", "from", null)]
    [InlineData("to=9999-12-31", "to", null)]
    [InlineData("from=yesterday", "from", "must be a date as yyyy-MM-dd")]
    [InlineData("minConfidence=1.5", "minConfidence", null)]
    [InlineData("minConfidence=NaN", "minConfidence", null)]
    [InlineData("limit=0", "limit", null)]
    [InlineData("limit=10000", "limit", null)]
    [InlineData("limit=99999999999", "limit", "must be a whole number")]
    [InlineData("limit=%2B5", "limit", "must be a whole number")]
    [InlineData("limit=0x10", "limit", "must be a whole number")]
    [InlineData("limit=%205", "limit", "must be a whole number")]
    [InlineData("limit=5.5", "limit", "must be a whole number")]
    [InlineData("actor=%2B1", "actor", "must be a whole number")]
    [InlineData("article=0x1", "article", "must be a whole number")]
    [InlineData("minConfidence=%2B0.5", "minConfidence", "must be a number")]
    [InlineData("minConfidence=.5", "minConfidence", "must be a number")]
    [InlineData("minConfidence=1e999", "minConfidence", "must be a number")]
    [InlineData("minConfidence=0,5", "minConfidence", "must be a number")]
    [InlineData("sort=loudness", "sort", null)]
    [InlineData("sort=relevance", "sort", null)]
    [InlineData("select=text,colour", "select", null)]
    [InlineData("facets=type,mood", "facets", "'mood' is not a facet; the facets are type, act, topic, publisher, actorKind")]
    [InlineData("ingestedSince=yesterday", "ingestedSince", "must be an instant with an offset, as 2026-01-31T12:00:00Z")]
    [InlineData("ingestedSince=2026-01-31T12:00:00", "ingestedSince", null)]
    [InlineData("q=%20", "q", null)]
    [InlineData("q=***", "q", null)]
    [InlineData("q=-ports", "q", "must contain a word to look for")]
    [InlineData("publisher=", "publisher", null)]
    [InlineData("speaker=1", "speaker", "is not a parameter of this operation")]
    [InlineData("type=direct&type=mixed", "type", "is given more than once")]
    [InlineData("cursor=%3D%3D", "cursor", null)]
    [InlineData("cursor=AAAA", "cursor", null)]
    public async Task What_is_wrong_with_a_request_is_said_by_field(string query, string field, string? reason)
    {
        var problem = await shelf.ProblemAsync($"/api/v1/quotes?{query}");
        Assert.Equal((400, field), (problem.Status, problem.Field));
        Assert.True(reason is null || problem.Reason == reason, problem.Reason);
    }

    [Fact]
    public async Task More_actors_than_allowed_are_refused()
    {
        var query = string.Join('&', Enumerable.Range(1, 21).Select(id => $"actor={id}"));
        var problem = await shelf.ProblemAsync($"/api/v1/quotes?{query}");
        Assert.Equal((400, "actor"), (problem.Status, problem.Field));
    }

    [Fact]
    public async Task A_cursor_serves_only_the_filters_it_was_made_for()
    {
        var page = await shelf.JsonAsync("/api/v1/quotes?limit=1&type=direct");
        var next = page.GetProperty("next").GetString()!;
        Assert.StartsWith("http://", next);
        var problem = await shelf.ProblemAsync(next.Replace("type=direct", "type=mixed", StringComparison.Ordinal));
        Assert.Equal((400, "cursor"), (problem.Status, problem.Field));
    }

    [Fact]
    public async Task Select_answers_the_named_members_only()
    {
        var page = await shelf.JsonAsync("/api/v1/quotes?limit=1&sort=ingestedAt&select=id,%20text,topics");
        var quote = Assert.Single(page.GetProperty("items").EnumerateArray());
        Assert.Equal(["id", "text", "topics"], quote.EnumerateObject().Select(member => member.Name).Order());
        Assert.Equal("a ceasefire must hold", quote.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Facets_count_the_whole_filtered_set_and_only_when_asked()
    {
        var page = await shelf.JsonAsync("/api/v1/quotes?limit=1&from=2025-03-01&facets=type,act,topic,publisher,actorKind");
        var facets = page.GetProperty("facets");
        Assert.Equal(["direct 4", "indirect 1", "mixed 1"], Counts(facets, "type"));
        Assert.Equal(["comment 3", "announce 1", "demand 1", "deny 1"], Counts(facets, "act"));
        Assert.Equal(["trade 3", "ceasefire 2"], Counts(facets, "topic"));
        Assert.Equal(["The Courier 4", "Harbour Post 2"], Counts(facets, "publisher"));
        Assert.Equal(["person 4", " 1", "organization 1"], Counts(facets, "actorKind"));
        Assert.False((await shelf.JsonAsync("/api/v1/quotes?limit=1")).TryGetProperty("facets", out _));
    }

    [Fact]
    public async Task Facets_of_everything_are_those_of_a_filter_that_lets_everything_through()
    {
        const string All = "limit=1&facets=type,act,topic,publisher,actorKind";
        var whole = (await shelf.JsonAsync($"/api/v1/quotes?{All}")).GetProperty("facets");
        var filtered = (await shelf.JsonAsync($"/api/v1/quotes?{All}&minConfidence=0")).GetProperty("facets");
        Assert.Equal(filtered.GetRawText(), whole.GetRawText());
        Assert.Equal(["The Courier 4", " 2", "Harbour Post 2"], Counts(whole, "publisher"));
        Assert.Equal(["person 6", " 1", "organization 1"], Counts(whole, "actorKind"));
    }

    [Fact]
    public async Task A_facet_that_was_not_asked_for_is_left_out()
    {
        var facets = (await shelf.JsonAsync("/api/v1/quotes?topic=trade&facets=type")).GetProperty("facets");
        Assert.Equal(["type"], facets.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["direct 2", "mixed 1"], Counts(facets, "type"));
    }

    private string Fill(string query) => query
        .Replace("{vale}", $"{shelf.Vale}", StringComparison.Ordinal)
        .Replace("{orrin}", $"{shelf.Orrin}", StringComparison.Ordinal)
        .Replace("{harbour}", $"{shelf.Harbour}", StringComparison.Ordinal)
        .Replace("{article}", $"{shelf.Article}", StringComparison.Ordinal);

    private static string Names(IEnumerable<JsonElement> quotes) => string.Concat(quotes.Select(quote => quote.GetProperty("text").GetString()![0]));

    private static List<string> Counts(JsonElement facets, string name) => facets.GetProperty(name).EnumerateArray()
        .Select(facet => $"{facet.GetProperty("value").GetString()} {facet.GetProperty("count").GetInt32()}").ToList();
}
