using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Quotes;

/// <summary>A service with a dozen quotes, named by their first letter, by three speakers.</summary>
public sealed class QuoteShelf : TestService
{
    /// <summary>The speakers' identities.</summary>
    public long Vale { get; private set; }

    public long Orrin { get; private set; }

    public long Harbour { get; private set; }

    /// <summary>The article published on 10 March 2025.</summary>
    public long Article { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var vale = Actor("Maren Vale", country: "Norland");
        var orrin = Actor("Tomas Orrin");
        var harbour = Actor("Harbour Office", ActorKind.Organization);
        var march = Article("2025-03-10");
        var april = Article("2025-04-02", "Harbour Post");
        var undated = Article(null, null);
        var superseded = Quote(march, vale, "z old words about ports", topics: ["trade"]);
        await InsertAsync(
        [
            Quote(march, vale, "a ceasefire must hold", "2025-03-09", SpeechAct.Demand, confidence: 0.9, topics: ["ceasefire"], addressees: [orrin, harbour, orrin]),
            Quote(march, vale, "b the ceasefire is near", topics: ["ceasefire", "trade"], mentions: [orrin]),
            Quote(march, orrin, "c no word of it", "2025-03-09", SpeechAct.Deny, StatementType.Indirect, 0.3),
            Quote(march, null, "d nobody knows the Résumé", topics: ["trade"]),
            Quote(april, harbour, "e ports are open", "2025-04-01", SpeechAct.Announce, StatementType.Mixed, 0.8, ReviewStatus.Confirmed, ["trade"]),
            Quote(april, orrin, "f the ports must open", addressees: [vale], mentions: [harbour, vale]),
            Quote(april, vale, "g we hope for rain", act: SpeechAct.Think),
            Quote(undated, vale, "h whenever that was"),
            Quote(undated, orrin, "i long ago", confidence: 0.9, mentions: [vale]),
            superseded,
        ]);
        (Vale, Orrin, Harbour, Article) = (vale.Id, orrin.Id, harbour.Id, march.Id);
        await SupersedeAsync(superseded);
    }

    private async Task SupersedeAsync(Quote quote)
    {
        await using var database = Database();
        database.Attach(quote);
        quote.SupersededByRunId = quote.RunId;
        await database.SaveChangesAsync();
    }
}
