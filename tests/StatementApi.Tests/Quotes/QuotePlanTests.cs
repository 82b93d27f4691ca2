using StatementApi.Extraction;
using StatementApi.Extraction.Acts;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence.Entities;
using StatementApi.Quotes;
using StatementApi.Representations;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Quotes;

/// <summary>Which index answers which request. Sorting would make a page cost as much as the whole list.</summary>
public sealed class QuotePlanTests(TestService service) : IClassFixture<TestService>
{
    private static readonly QuoteFilter None = new();

    public static TheoryData<string, string> Lists => new()
    {
        { "everything", "ix_quotes_effective_on_id_act_superseded_by_run_id" },
        { "speaker", "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id" },
        { "speaker and period", "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id" },
        { "period", "ix_quotes_effective_on_id_act_superseded_by_run_id" },
        { "publisher", "ix_quotes_publisher_effective_on_id" },
        { "type", "ix_quotes_type_effective_on_id" },
        { "act", "ix_quotes_act_effective_on_id" },
        { "addressee", "ix_quote_addressees_actor_id_effective_on_quote_id" },
        { "mentioned", "ix_quote_mentions_actor_id_effective_on_quote_id" },
        { "mentioned and period", "ix_quote_mentions_actor_id_effective_on_quote_id" },
        { "topic", "COVERING INDEX ix_quote_topics_topic_effective_on_quote_id" },
        { "speaker and topic", "COVERING INDEX ix_quote_topics_topic_speaker_id_effective_on_quote_id" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_walks_one_index_in_order(string list, string index)
    {
        var filter = FilterOf(list);
        foreach (var sort in new[] { "statedOn", "-statedOn" })
        {
            foreach (var after in new CursorKey?[] { null, CursorKey.Of(Day("2025-03-01"), 7) })
            {
                var steps = await StepsAsync(filter, sort, after);
                Assert.Contains(steps, step => step.Contains(index, StringComparison.Ordinal));
                Assert.DoesNotContain(steps, IsSort);
                Assert.DoesNotContain(steps, IsTableScan);
            }
        }
    }

    [Theory]
    [InlineData("confidence", "ix_quotes_confidence_id")]
    [InlineData("-confidence", "ix_quotes_confidence_id")]
    [InlineData("ingestedAt", "q")]
    [InlineData("-ingestedAt", "q")]
    public async Task Other_orders_have_an_index_too(string sort, string index)
    {
        var steps = await StepsAsync(None, sort, new CursorKey("0.5", 7));
        Assert.Contains(steps, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(steps, IsSort);
    }

    public static TheoryData<string, string> Searches => new()
    {
        { "everything", "-statedOn" },
        { "everything", "statedOn" },
        { "everything", "relevance" },
        { "speaker", "-statedOn" },
        { "speaker and period", "-statedOn" },
        { "speaker and period", "relevance" },
        { "article", "-statedOn" },
        { "publisher", "-statedOn" },
        { "type", "-statedOn" },
        { "mentioned", "-statedOn" },
        { "topic", "-statedOn" },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Words_are_walked_in_their_own_index_in_order_of_day(string list, string sort)
    {
        var steps = await StepsAsync(FilterOf(list) with { Q = "peace talks" }, sort, sort == "relevance" ? null : CursorKey.Of(Day("2025-03-01"), 7));
        Assert.Contains(steps, step => step.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("USING INTEGER PRIMARY KEY", StringComparison.Ordinal));
        Assert.DoesNotContain(steps, IsTableScan);
        Assert.Equal(sort == "relevance", steps.Any(IsSort));
    }

    [Fact]
    public async Task Common_words_are_probed_along_the_index_of_what_narrows_more()
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        var entries = recorder.Selection(database).Of(None with { Q = "peace", Mentioned = 1 }, null, WordLookup.Probe);
        await QuoteKeys.ByDayAsync([entries], isDescending: true, withUndated: false, null, 51, default);
        Assert.Contains(recorder.Steps, step => step.Contains("ix_quote_mentions_actor_id_effective_on", StringComparison.Ordinal));
        Assert.Contains(recorder.Steps, step => step.Contains("VIRTUAL TABLE INDEX 0:=", StringComparison.Ordinal));
        Assert.DoesNotContain(recorder.Steps, IsSort);
    }

    [Theory]
    [InlineData("type", "ix_quotes_type_effective_on_id")]
    [InlineData("act", "ix_quotes_act_effective_on_id")]
    [InlineData("publisher", "ix_quotes_publisher_effective_on_id")]
    [InlineData("actorKind", "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id")]
    public async Task Facets_of_everything_are_counted_in_an_index_alone(string facet, string index)
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        await new WholeFacets(database).CountAsync([facet], default);
        Assert.Contains(recorder.Steps, step => step.Contains($"USING COVERING INDEX {index}", StringComparison.Ordinal));
        Assert.DoesNotContain(recorder.Steps, step => step.StartsWith("SCAN q", StringComparison.Ordinal) && !step.Contains("COVERING", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("speaker", "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id")]
    [InlineData("period", "ix_quotes_effective_on_id_act_superseded_by_run_id")]
    public async Task Facets_of_a_speaker_or_a_period_are_counted_in_the_part_of_an_index(string list, string index)
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        var entries = recorder.Selection(database).OfAny(FilterOf(list), FilterOf(list).Actor);
        await FacetQueries.CountAsync(entries, ["type", "act", "publisher"], default);
        Assert.Contains(recorder.Steps, step => step.StartsWith($"SEARCH q USING COVERING INDEX {index}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 1)]
    public async Task Probing_finds_what_gathering_finds(int limit, int pages)
    {
        var article = Article("2025-01-01", "The Prober");
        var word = $"walrus{limit}";
        await service.InsertAsync([Quote(article, null, $"one {word}"), Quote(article, null, $"two {word}"), Quote(article, null, "three whales")]);
        await using var database = service.Database();
        var selection = new QuoteSelection(database, new SqliteQuoteSearch(), service.Get<IDayIndex>());
        var filter = None with { Q = word };
        CursorKey? after = null;
        for (var page = 0; page < pages; page++)
        {
            var gathered = await QuoteKeys.ByDayAsync(selection.OfEach(filter, [], WordLookup.Gather), true, true, after, limit, default);
            var probed = await QuoteKeys.ByDayAsync(selection.OfEach(filter, [], WordLookup.Probe), true, true, after, limit, default);
            Assert.Equal(Math.Min(limit, 2), gathered.Count);
            Assert.Equal(gathered, probed);
            after = gathered[^1];
        }
    }

    [Fact]
    public async Task What_hangs_on_a_page_is_read_by_identity()
    {
        await service.InsertAsync([Quote(Article("2025-01-01"), Actor("A B"), "x", topics: ["trade"])]);
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        using var readings = recorder.Readings(database);
        var page = await new SqliteQuoteReader(readings).ReadAsync([await FirstAsync()], OffsetUnit.CodePoint, default);
        Assert.Single(page);
        Assert.Equal(9, recorder.Steps.Count);
        Assert.All(recorder.Steps, step => Assert.StartsWith("SEARCH", step));
    }

    private async Task<long> FirstAsync()
    {
        await using var database = service.Database();
        return database.Quotes.Where(quote => quote.SpeakerId != null).Min(quote => quote.Id);
    }

    private static QuoteFilter FilterOf(string list) => list switch
    {
        "speaker" => None with { Actor = [1] },
        "speaker and period" => None with { Actor = [1], From = Day("2025-01-01"), To = Day("2025-12-31") },
        "period" => None with { From = Day("2025-01-01"), To = Day("2025-12-31") },
        "article" => None with { Article = 1 },
        "review" => None with { Review = ReviewStatus.Confirmed },
        "publisher" => None with { Publisher = "The Courier" },
        "type" => None with { Type = StatementType.Direct },
        "act" => None with { Act = SpeechAct.Deny },
        "addressee" => None with { Addressee = 1 },
        "mentioned" => None with { Mentioned = 1 },
        "mentioned and period" => None with { Mentioned = 1, From = Day("2025-01-01"), To = Day("2025-12-31") },
        "topic" => None with { Topic = ["trade"] },
        "speaker and topic" => None with { Actor = [1], Topic = ["trade"] },
        _ => None,
    };

    private async Task<List<string>> StepsAsync(QuoteFilter filter, string sort, CursorKey? after)
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        if (filter.Article is not null || filter.Actor.Length > 0 || filter.Addressee is not null || filter.Mentioned is not null)
        {
            await EnsureActorAsync();
        }

        await new QuoteQueries(database, recorder.Selection(database), service.Get<QuotePages>(), service.Get<IQuoteReader>(), service.Get<IActorNames>())
            .KeysAsync(filter, QuoteOrder.Parse(sort)!.Value, after, 51, default);
        return recorder.Steps;
    }

    private async Task EnsureActorAsync()
    {
        await using var database = service.Database();
        if (database.Actors.Find(1L) is null)
        {
            await service.InsertAsync([Actor("A B"), Article("2025-01-01")]);
        }
    }

    private static bool IsSort(string step) => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal);

    /// <summary>A scan of quotes, topics or addressees themselves; scans of a subquery's few rows are named <c>s0</c>.</summary>
    private static bool IsTableScan(string step) => step is "SCAN q" or "SCAN q0" or "SCAN t" or "SCAN a";
}
