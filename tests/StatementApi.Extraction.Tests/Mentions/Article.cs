using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Coreference;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Mentions;

/// <summary>An invented text with the layers below coreference, read against a small gazetteer of invented and real actors.</summary>
internal sealed record Article(
    Document Document,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<Mention> Mentions,
    ActorGazetteer Gazetteer)
{
    public static readonly ActorGazetteer Known = ActorGazetteer.Create(
    [
        Country("fr", "France", ["French"], ["Paris"]),
        Country("gb", "United Kingdom", ["British", "Britons"], ["London"], "UK", "Britain"),
        Country("no", "Norway", ["Norwegian", "Norwegians"], ["Oslo"]),
        Country("ru", "Russia", ["Russian", "Russians"], ["Moscow"], "Russian Federation"),
        Country("us", "United States", ["American", "Americans"], ["Washington"], "US"),
        Country("pk", "Pakistan", ["Pakistani", "Pakistanis"], ["Islamabad"]),
        Organization("un", "United Nations", "UN"),
        Organization("eu", "European Union", "EU"),
        Organization("ec", "European Commission"),
        Organization("kremlin", "Kremlin"),
        Organization("sc", "UN Security Council", "Security Council"),
        Person("trump", "Donald Trump", Gender.Male, new ActorRole("president", "United States", new DateOnly(2025, 1, 20))),
        Person("solberg", "Astri Solberg", Gender.Female, new ActorRole("foreign minister", "Norway", new DateOnly(2024, 2, 1))),
        Person("lund", "Per Lund", Gender.Male, new ActorRole("foreign minister", "Norway", new DateOnly(2020, 1, 1), new DateOnly(2024, 1, 31))),
        Person("roche", "Claire Roche", Gender.Female, new ActorRole("foreign minister", "France", new DateOnly(2023, 1, 1))),
        Person("peskov", "Dmitry Peskov", Gender.Male, new ActorRole("spokesman", "Kremlin", new DateOnly(2012, 5, 1))),
        Person("holt", "Tom Holt", Gender.Male, new ActorRole("envoy", "United States")),
        Person("duval", "Luc Duval", Gender.Male, new ActorRole("deputy foreign minister", "France")),
        Person("martin-p", "Paul Martin", Gender.Male, new ActorRole("finance minister", "France")) with { Country = "France" },
        Person("martin-k", "Kate Martin", Gender.Female, new ActorRole("trade minister", "United Kingdom")) with { Country = "United Kingdom" },
    ]);

    public static Article Read(string text, ActorGazetteer? gazetteer = null)
    {
        gazetteer ??= Known;
        var document = DocumentReader.Read(text);
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        var quotations = QuotationFinder.Find(document, tokens);
        var mentions = MentionFinder.Find(document, tokens, sentences, gazetteer);
        return new Article(document, tokens, sentences, quotations, mentions, gazetteer);
    }

    public CoreferenceChains Chains(DateOnly? on) =>
        CoreferenceResolver.Resolve(Document, Tokens, Sentences, Quotations, Mentions, Gazetteer, on);

    public ImmutableArray<ActorLink> Links(DateOnly? on) =>
        ActorLinker.Link(Document, Mentions, Chains(on).Of, Gazetteer, on);

    public string TextOf(int mention) => TextOf(Mentions[mention].Span);

    public string TextOf(TextSpan span) => span.In(Document.Text).ToString();

    /// <summary>Index of the only mention with exactly that text, or of the <paramref name="occurrence"/>th.</summary>
    public int IndexOf(string text, int occurrence = 1)
    {
        for (var i = 0; i < Mentions.Length; i++)
        {
            if (TextOf(i) == text && --occurrence == 0)
            {
                return i;
            }
        }

        Assert.Fail($"No mention '{text}' among: {string.Join(" | ", Enumerable.Range(0, Mentions.Length).Select(TextOf))}");
        return -1;
    }

    private static GazetteerActor Country(string key, string name, string[] demonyms, string[] capitals, params string[] aliases) =>
        new(key, name, ActorKind.Country, Aliases(aliases), [], null, Gender.Unknown, [.. demonyms], [.. capitals]);

    private static GazetteerActor Organization(string key, string name, params string[] aliases) =>
        new(key, name, ActorKind.Organization, Aliases(aliases), []);

    private static GazetteerActor Person(string key, string name, Gender gender, params ActorRole[] roles) =>
        new(key, name, ActorKind.Person, [], [.. roles], null, gender);

    private static ImmutableArray<ActorAlias> Aliases(string[] names) => [.. names.Select(name => new ActorAlias(name))];
}
