using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Tests.Mentions;

namespace StatementApi.Extraction.Tests.Actors;

public sealed class ActorLinkerTests
{
    private static readonly DateOnly Today = new(2025, 6, 1);

    [Theory]
    [InlineData("US President Donald Trump said yes.", "US President Donald Trump", "trump", "name")]
    [InlineData("Donald J. Trump said yes.", "Donald J. Trump", "trump", "name")]
    [InlineData("It was up to Trump.", "Trump", "trump", "surname")]
    [InlineData("The Kremlin said yes.", "The Kremlin", "kremlin", "name")]
    [InlineData("Talks failed, Moscow said.", "Moscow", "ru", "metonym")]
    [InlineData("The Russian side agreed.", "The Russian side", "ru", "delegate")]
    [InlineData("The Norwegians agreed.", "The Norwegians", "no", "demonym")]
    [InlineData("The US president said yes.", "The US president", "trump", "role")]
    [InlineData("The Norwegian foreign minister said yes.", "The Norwegian foreign minister", "solberg", "role")]
    [InlineData("Kremlin spokesman Dmitry Peskov spoke. The spokesman left.", "The spokesman", "peskov", "coreference")]
    [InlineData("Astri Solberg spoke. “Yes,” she said.", "she", "solberg", "coreference")]
    public void A_mention_is_linked_to_the_actor_it_names(string text, string mention, string key, string method)
    {
        var link = Link(text, mention);
        Assert.Equal(key, link.Key);
        Assert.Equal(method, link.Method);
        Assert.InRange(link.Confidence, 0.5, 1);
    }

    [Theory]
    [InlineData("The representative of the United Kingdom said yes.", "The representative of the United Kingdom", "gb")]
    [InlineData("The Russian Federation’s delegate said yes.", "The Russian Federation’s delegate", "ru")]
    [InlineData("The French delegate said yes.", "The French delegate", "fr")]
    [InlineData("The speaker for Norway said yes.", "The speaker for Norway", "no")]
    [InlineData("The representative of France spoke. His counterpart from Pakistan agreed.", "His counterpart from Pakistan", "pk")]
    [InlineData("The representative of France spoke. He thanked Norway.", "He", "fr")]
    [InlineData("The delegate of France spoke of Norway. The delegate of that country, taking the floor again, said no.", "The delegate of that country", "no")]
    [InlineData("The representative of the European Union said yes.", "The representative of the European Union", "eu")]
    public void An_unnamed_delegate_stands_for_the_country(string text, string mention, string key) =>
        Assert.Equal(key, Link(text, mention).Key);

    [Fact]
    public void A_named_delegate_is_a_person()
    {
        var link = Link("Ada Lind, the representative of France, said yes.", "the representative of France");
        Assert.Equal((null, "Ada Lind", ActorKind.Person), (link.Key, link.Name, link.Kind));
    }

    [Theory]
    [InlineData(2023, "lund")]
    [InlineData(2025, "solberg")]
    public void An_office_is_resolved_on_the_day(int year, string key) =>
        Assert.Equal(key, Link("The Norwegian foreign minister said yes.", "The Norwegian foreign minister", new DateOnly(year, 6, 1)).Key);

    [Fact]
    public void Without_a_day_an_office_with_two_holders_stays_open() =>
        Assert.False(Linked("The Norwegian foreign minister said yes.", "The Norwegian foreign minister", on: null).IsResolved);

    [Theory]
    [InlineData("French Finance Minister Martin said yes.", "French Finance Minister Martin", "martin-p")]
    [InlineData("Kate Martin spoke. Later Martin left.", "Martin", "martin-k")]
    [InlineData("In Paris, Martin said yes.", "Martin", "martin-p")]
    [InlineData("It was Mrs Martin who said so.", "Mrs Martin", "martin-k")]
    public void A_shared_name_is_told_by_its_context(string text, string mention, string key) => Assert.Equal(key, Link(text, mention).Key);

    [Theory]
    [InlineData("It was up to Martin.", "Martin")]
    [InlineData("In Paris and London, Martin said yes.", "Martin")]
    [InlineData("It was Mrs Trump who said so.", "Mrs Trump")]
    public void A_shared_name_without_context_is_left_open(string text, string mention)
    {
        var link = Link(text, mention);
        Assert.False(link.IsResolved);
        Assert.Equal("ambiguousName", link.Method);
    }

    [Theory]
    [InlineData("A senior EU official said yes.", "A senior EU official")]
    [InlineData("A senior EU official spoke. “Yes,” the official said.", "the official")]
    [InlineData("Reporters were told nothing.", "Reporters")]
    [InlineData("A spokeswoman for the Kremlin said yes.", "A spokeswoman for the Kremlin")]
    [InlineData("A former US president said yes.", "A former US president")]
    [InlineData("The US envoy said yes.", "The US envoy")]
    [InlineData("The deputy foreign minister of France said yes.", "The deputy foreign minister of France")]
    public void Someone_unnamed_is_nobody(string text, string mention)
    {
        var link = Link(text, mention);
        Assert.False(link.IsResolved);
        Assert.Equal("unnamed", link.Method);
    }

    [Theory]
    [InlineData("Sheriff Bill Hanson spoke. Later Hanson left.", "Hanson", "Bill Hanson", ActorKind.Person)]
    [InlineData("Melinda Trump spoke. Later Trump left.", "Trump", "Melinda Trump", ActorKind.Person)]
    [InlineData("The Nordic Rescue Mission (NRM) said yes.", "The Nordic Rescue Mission (NRM)", "Nordic Rescue Mission", ActorKind.Organization)]
    [InlineData("Norwegian supplier Nordgas said yes.", "Norwegian supplier Nordgas", "Nordgas", ActorKind.Organization)]
    [InlineData("Today the  Nordgas Company said yes.", "the  Nordgas Company", "Nordgas Company", ActorKind.Organization)]
    [InlineData("Norway’s Defense Ministry said yes.", "Norway’s Defense Ministry", "Ministry of Defence of Norway", ActorKind.Organization)]
    [InlineData("The foreign ministry in Moscow said yes.", "The foreign ministry in Moscow", "Ministry of Foreign Affairs of Russia", ActorKind.Organization)]
    [InlineData("The foreign ministry in Moscow said yes. It added that talks went on.", "It", "Ministry of Foreign Affairs of Russia", ActorKind.Organization)]
    [InlineData("Astri Solberg and Donald Trump met.", "Astri Solberg and Donald Trump", "Astri Solberg; Donald Trump", ActorKind.Group)]
    [InlineData("The representatives of France and Norway met.", "The representatives of France and Norway", "France; Norway", ActorKind.Group)]
    [InlineData("Kari Holm called on Nils Vik. Later Per Lund came. The two leaders agreed.", "The two leaders", "Kari Holm; Nils Vik", ActorKind.Group)]
    [InlineData("The foreign ministers of France and Norway met.", "The foreign ministers of France and Norway", "Claire Roche; Astri Solberg", ActorKind.Group)]
    [InlineData("The US envoy spoke. The US envoy, Ada Lind, left.", "The US envoy", "Ada Lind", ActorKind.Person)]
    public void Someone_named_whom_the_gazetteer_lacks_is_new(string text, string mention, string name, ActorKind kind)
    {
        var link = Link(text, mention);
        Assert.Equal((null, name, kind), (link.Key, link.Name, link.Kind));
    }

    [Fact]
    public void A_new_actor_keeps_the_names_and_titles_of_the_article()
    {
        var article = Article.Read("Sheriff Bill Hanson spoke. Later Hanson, the county’s police chief, left with Donald Trump.");
        var links = article.Links(Today);
        var actor = Assert.Single(NewActorCollector.Collect(article.Document, article.Mentions, links));
        Assert.Equal("Bill Hanson", actor.Name);
        Assert.Equal(["Hanson"], actor.Aliases);
        Assert.Equal(["Sheriff", "police chief"], actor.Roles);
    }

    private static ActorLink Link(string text, string mention, DateOnly? on = null) => Linked(text, mention, on ?? Today);

    private static ActorLink Linked(string text, string mention, DateOnly? on)
    {
        var article = Article.Read(text);
        ImmutableArray<ActorLink> links = article.Links(on);
        return links[article.IndexOf(mention)];
    }
}
