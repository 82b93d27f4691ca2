using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Acts;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Topics;

/// <summary>The database keeps the counts of topics and key phrases, whatever happens to the quotes.</summary>
public sealed class TopicCountTests
{
    public static TheoryData<string, string> Changes => new()
    {
        { "nothing", "aid 2, trade 2 | One aid 2, One trade 1, Two trade 1 | fish 1, grain deal 2" },
        { "the first quote is deleted", "aid 1, trade 1 | One aid 1, Two trade 1 | fish 1, grain deal 1" },
        { "the first quote is superseded", "aid 1, trade 1 | One aid 1, Two trade 1 | fish 1, grain deal 1" },
        { "the first quote turns out to be another's", "aid 2, trade 2 | One aid 1, Two aid 1, Two trade 2 | fish 1, grain deal 2" },
        { "the first quote turns out to be nobody's", "aid 2, trade 2 | One aid 1, Two trade 1 | fish 1, grain deal 2" },
        { "the first quote turns out to be a thought", "aid 1, trade 1 | One aid 1, Two trade 1 | fish 1, grain deal 1" },
        { "the thought turns out to be a statement", "aid 3, trade 2 | One aid 2, One trade 1, Two aid 1, Two trade 1 | fish 1, grain deal 3" },
        { "the first quote is found to be about less", "aid 2, trade 1 | One aid 2, Two trade 1 | fish 1, grain deal 2" },
        { "the first quote has other phrases", "aid 2, trade 2 | One aid 2, One trade 1, Two trade 1 | fish 2, grain deal 1" },
        { "the first speaker is deleted", "aid 2, trade 2 | Two trade 1 | fish 1, grain deal 2" },
        { "the article is deleted", " |  | " },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Counts_follow(string change, string expected)
    {
        await using var service = new TestService();
        await service.InitializeAsync();
        var (one, two) = (Actor("One"), Actor("Two"));
        var article = Article(null);
        var first = Quote(article, one, "first", topics: ["trade", "aid"], keyPhrases: ["grain deal"]);
        var thought = Quote(article, two, "hope", act: SpeechAct.Think, topics: ["aid"], keyPhrases: ["grain deal"]);
        await service.InsertAsync(
        [
            first, thought,
            Quote(article, one, "second", topics: ["aid"], keyPhrases: ["fish", "grain deal"]),
            Quote(article, two, "third", topics: ["trade"]),
        ]);

        await using var database = service.Database();
        var ofFirst = database.Quotes.Where(quote => quote.Id == first.Id);
        await (change switch
        {
            "the first quote is deleted" => ofFirst.ExecuteDeleteAsync(),
            "the first quote is superseded" => ofFirst.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.SupersededByRunId, first.RunId)),
            "the first quote turns out to be another's" => ofFirst.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.SpeakerId, two.Id)),
            "the first quote turns out to be nobody's" => ofFirst.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.SpeakerId, (long?)null)),
            "the first quote turns out to be a thought" => ofFirst.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.Act, SpeechAct.Think)),
            "the thought turns out to be a statement" => database.Quotes.Where(quote => quote.Id == thought.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(quote => quote.Act, SpeechAct.Claim)),
            "the first quote is found to be about less" => database.Topics.Where(topic => topic.QuoteId == first.Id && topic.Topic == "trade").ExecuteDeleteAsync(),
            "the first quote has other phrases" => ofFirst.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.KeyPhrases, ["fish"])),
            "the first speaker is deleted" => database.Actors.Where(actor => actor.Id == one.Id).ExecuteDeleteAsync(),
            "the article is deleted" => database.Articles.ExecuteDeleteAsync(),
            _ => Task.FromResult(0),
        });
        Assert.Equal(expected, await DescribeAsync(service));
    }

    private static async Task<string> DescribeAsync(TestService service)
    {
        await using var database = service.Database();
        var topics = await database.TopicCounts.OrderBy(count => count.Topic).ToListAsync();
        var actors = await database.ActorTopicCounts.Include(count => count.Actor).OrderBy(count => count.Actor!.Name).ThenBy(count => count.Topic).ToListAsync();
        var phrases = await database.KeyPhraseCounts.OrderBy(count => count.Phrase).ToListAsync();
        return string.Join(" | ",
            string.Join(", ", topics.Select(count => $"{count.Topic} {count.QuoteCount}")),
            string.Join(", ", actors.Select(count => $"{count.Actor!.Name} {count.Topic} {count.QuoteCount}")),
            string.Join(", ", phrases.Select(count => $"{count.Phrase} {count.QuoteCount}")));
    }
}
