namespace StatementApi.Tests.Quotes;

public sealed class ActorQuoteTests(QuoteShelf shelf) : IClassFixture<QuoteShelf>
{
    [Theory]
    [InlineData("{vale}", "", "bah")]
    [InlineData("{vale}", "thoughts=true", "gbah")]
    [InlineData("{vale}", "role=speaker&topic=ceasefire", "ba")]
    [InlineData("{vale}", "role=addressee", "f")]
    [InlineData("{orrin}", "role=addressee", "a")]
    [InlineData("{orrin}", "role=addressee&topic=ceasefire", "a")]
    [InlineData("{orrin}", "role=addressee&topic=trade", "")]
    [InlineData("{harbour}", "role=addressee&from=2025-03-10", "")]
    [InlineData("{orrin}", "q=ports", "f")]
    public async Task An_actor_speaks_or_is_spoken_to(string actor, string query, string expected)
    {
        var id = actor switch { "{vale}" => shelf.Vale, "{orrin}" => shelf.Orrin, _ => shelf.Harbour };
        for (var limit = 1; limit <= 4; limit++)
        {
            var quotes = await shelf.AllAsync($"/api/v1/actors/{id}/quotes?{query}", limit);
            Assert.Equal(expected, string.Concat(quotes.Select(quote => quote.GetProperty("text").GetString()![0])));
        }
    }

    [Theory]
    [InlineData("/api/v1/actors/999999/quotes", 404, "")]
    [InlineData("/api/v1/actors/1/quotes?role=bystander", 400, "role")]
    [InlineData("/api/v1/actors/1/quotes?actor=2", 400, "actor")]
    [InlineData("/api/v1/actors/1/quotes?topic=tirade", 400, "topic")]
    [InlineData("/api/v1/actors/1/quotes?article=999999", 400, "article")]
    public async Task What_is_wrong_is_said(string url, int status, string field)
    {
        var problem = await shelf.ProblemAsync(url);
        Assert.Equal((status, field), (problem.Status, problem.Field));
    }
}
