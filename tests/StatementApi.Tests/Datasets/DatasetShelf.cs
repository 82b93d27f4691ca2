using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Text;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Datasets;

/// <summary>A service with a few quotes of texts that files have trouble with.</summary>
public sealed class DatasetShelf : TestService
{
    /// <summary>The texts, in the order of their quotes.</summary>
    public static readonly string[] Texts =
    [
        "He said: \"no\", then left",
        "line one\r\nline two\nline three",
        "emoji 😀 and a family 👩‍👩‍👧",
        "שלום, العالم‎ — Привет",
        "=HYPERLINK(\"https://example.org\",\"x\")",
        " spaces around , and\ttab ",
        "null",
        "\"",
    ];

    /// <summary>The speakers.</summary>
    internal Actor Vale { get; } = Actor("Maren \"Ren\" Vale", country: "Norland", aliases: ["M. Vale", "La Vale, née Orrin"]);

    internal Actor Office { get; } = Actor("Harbour Office", ActorKind.Organization);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Vale.Roles.Add(new StatementApi.Persistence.Entities.ActorRole { Title = "minister", Organization = "Norland", ValidFrom = Day("2020-02-03") });
        Vale.Roles.Add(new StatementApi.Persistence.Entities.ActorRole { Title = "mayor" });
        var dated = Article("2025-03-10");
        (dated.Title, dated.Text, dated.SurrogatePairs) = ("Talks, \"again\"", "😀😀 Vale told the office no.", [0, 2]);
        var undated = Article(null, null);
        await InsertAsync([.. Texts.Select((text, index) => Of(index % 2 == 0 ? dated : undated, text)), Superseded(dated)]);
    }

    private Quote Of(Article article, string text)
    {
        var quote = Quote(
            article, article.PublishedOn is null ? null : Vale, text, article.PublishedOn is null ? null : "2025-03-09", SpeechAct.Demand, confidence: 0.1 + 0.2,
            topics: ["trade", "ceasefire"], addressees: [Office], mentions: [Office], keyPhrases: ["a \"phrase\"", "deux"]);
        quote.Addressees.Add(new QuoteAddressee { EffectiveOn = quote.EffectiveOn, Position = 1, Mention = new MarkedSpan(10, 13, "the") });
        if (article.PublishedOn is not null)
        {
            quote.Content = [new TextSpan(5, 4), new TextSpan(25, 2)];
            (quote.Cue, quote.CueLemma) = (new MarkedSpan(10, 14, "told"), "tell");
            quote.SpeakerMention = new MarkedSpan(5, 9, "Vale");
        }

        return quote;
    }

    private static Quote Superseded(Article article)
    {
        var quote = Quote(article, null, "old words", act: SpeechAct.Think);
        return quote;
    }
}
