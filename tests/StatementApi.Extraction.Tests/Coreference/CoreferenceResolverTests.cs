using StatementApi.Extraction.Coreference;
using StatementApi.Extraction.Tests.Mentions;

namespace StatementApi.Extraction.Tests.Coreference;

public sealed class CoreferenceResolverTests
{
    [Theory]
    [InlineData("Foreign Minister Astri Solberg spoke. Later Solberg left.", "Foreign Minister Astri Solberg", "Solberg", "sameActor")]
    [InlineData("Kari Holm, a baker, spoke. Later Holm left.", "Kari Holm", "Holm", "partOfName")]
    [InlineData("Mr. Tamsin spoke. Then Robert J. Tamsin left.", "Mr. Tamsin", "Robert J. Tamsin", "partOfName")]
    [InlineData("Moscow agreed. The offer from Russia stands.", "Moscow", "Russia", "sameActor")]
    [InlineData("The Nordic Rescue Mission (NRM) agreed. Later NRM said yes.", "The Nordic Rescue Mission (NRM)", "NRM", "apposition")]
    [InlineData("The Northern Shipping Committee met. The Committee said yes.", "The Northern Shipping Committee", "The Committee", "headOfName")]
    [InlineData("Norway’s chief of staff, Anders Vik, said yes.", "Norway’s chief of staff", "Anders Vik", "apposition")]
    [InlineData("Anders Vik, head of trade and chief of staff, said yes.", "Anders Vik", "chief of staff", "apposition")]
    [InlineData("“Yes,” Lind says.\n\nThe port’s mayor, Kari Lind, said yes.", "Lind", "Kari Lind", "partOfName")]
    [InlineData("“Yes,” Lind says.\n\nThe port’s mayor, Kari Lind, said yes.", "Lind", "The port’s mayor", "first")]
    public void Names_of_one_actor_share_a_chain(string text, string first, string second, string sieve) =>
        AssertJoined(text, first, second, sieve);

    [Theory]
    [InlineData("Kremlin spokesman Dmitry Peskov spoke. The spokesman left.", "Kremlin spokesman Dmitry Peskov", "The spokesman", "sameRole")]
    [InlineData("Then Dmitry Peskov spoke. The Kremlin spokesman left.", "Dmitry Peskov", "The Kremlin spokesman", "office")]
    [InlineData("A senior EU official spoke. “No,” the official said.", "A senior EU official", "the official", "sameRole")]
    [InlineData("Two Norwegian diplomats spoke. The diplomats left.", "Two Norwegian diplomats", "The diplomats", "sameRole")]
    [InlineData("Ada Lind and Per Lund told reporters so. The two leaders said yes.", "Ada Lind and Per Lund", "The two leaders", "sameRole")]
    [InlineData("Ada Lind and Per Lund met. The two leaders said yes.", "Ada Lind and Per Lund", "The two leaders", "sameRole")]
    [InlineData("The Nordic Rescue Mission said yes. The agency added a date.", "The Nordic Rescue Mission", "The agency", "prominentBody")]
    [InlineData("Norway’s air force said yes. The air force added a date.", "Norway’s air force", "The air force", "headOfName")]
    [InlineData("The EU’s plan is ready. The bloc added a date.", "The EU", "The bloc", "onlyBody")]
    [InlineData("UN High Commissioner for Lakes Ada Lind spoke. The High Commissioner left.", "UN High Commissioner for Lakes Ada Lind", "The High Commissioner", "sameRole")]
    [InlineData("Norwegian Minister Astri Solberg and Per Lund spoke. Lund told his Norwegian counterpart so.", "Norwegian Minister Astri Solberg", "his Norwegian counterpart", "counterpart")]
    [InlineData("The top United Nations envoy in the country said yes.\n\nAda Lind, United Nations Special Representative, spoke.", "The top United Nations envoy in the country", "Ada Lind", "first")]
    [InlineData("Troops came, their commander said.\n\n“Good,” General Moses Lind told reporters.", "their commander", "General Moses Lind", "first")]
    [InlineData("Prime Minister Ada Lind met Deputy Prime Minister Per Hauge. The Prime Minister left.", "Prime Minister Ada Lind", "The Prime Minister", "sameRole")]
    [InlineData("Trade Minister Ada Lind met Prime Minister Per Hauge. The minister left.", "Trade Minister Ada Lind", "The minister", "sameRole")]
    [InlineData("A ministry spokesperson on Monday warned Oslo.\n\nSpokesperson Kari Lind made the remarks at a briefing.", "A ministry spokesperson", "Spokesperson Kari Lind", "first")]
    [InlineData("Norwegian Minister Astri Solberg met Per Lund. The Norwegian said yes.", "Norwegian Minister Astri Solberg", "The Norwegian", "national")]
    [InlineData("Norway’s Astri Solberg met Per Lund. “Yes,” said the Norwegian.", "Norway’s Astri Solberg", "the Norwegian", "national")]
    [InlineData("Foreign Minister Astri Solberg met Per Lund. The Norwegian minister left.", "Foreign Minister Astri Solberg", "The Norwegian minister", "sameRole")]
    [InlineData("Deputy Prime Minister and Trade Minister Ada Lind spoke. The minister left.", "Trade Minister Ada Lind", "The minister", "sameRole")]
    [InlineData("Astri Solberg met Per Lund. The foreign minister left.", "Astri Solberg", "The foreign minister", "office")]
    public void A_description_takes_up_whom_it_fits(string text, string first, string second, string sieve) =>
        AssertJoined(text, first, second, sieve);

    [Theory]
    [InlineData("Ada Lind told Per Lund that she agreed.", "Ada Lind", "she")]
    [InlineData("Per Lund hosted Anders Vik. “Yes,” he said.", "Per Lund", "he")]
    [InlineData("“Mr. Vik is late,” Per Lund said. “Very late,” he added.", "Per Lund", "he")]
    [InlineData("“Good,” said Per Lund, with Anders Vik beside him. “Very good,” he added.", "Per Lund", "him")]
    [InlineData("Per Lund spoke. Anders Vik told him so.", "Per Lund", "him")]
    [InlineData("Per Lund left. Nils Vik, a former mayor of her own town, praised her. “Yes,” he said.", "Nils Vik", "he")]
    [InlineData("Per Lund said no; Anders Vik said yes. “Yes,” he said.", "Anders Vik", "he")]
    [InlineData("Per Lund left. In a call with his counterpart, Anders Vik, he said no.", "Per Lund", "he")]
    [InlineData("Per Lund left. After Anders Vik called, he said no.", "Anders Vik", "he")]
    [InlineData("His granddaughter, Lucia, spoke. Later she left.", "Lucia", "she")]
    [InlineData("Maria Lind had left. The former governor had spent weeks there. “Yes,” she said.", "Maria Lind", "she")]
    [InlineData("Maria Lind had left.\n\nThe former governor had spent weeks there. “Yes,” she said.", "The former governor", "she")]
    [InlineData("The representative of France spoke. He also thanked Norway.", "The representative of France", "He")]
    [InlineData("Per Lund, who lives in Oslo, said yes.", "Per Lund", "who")]
    [InlineData("The Kremlin said no. It said talks had failed.", "The Kremlin", "It")]
    [InlineData("The Kremlin blamed the Nordic Rescue Mission. It said talks had failed.", "The Kremlin", "It")]
    [InlineData("Two officials spoke. They said no.", "Two officials", "They")]
    public void A_pronoun_takes_up_the_most_prominent_that_agrees(string text, string antecedent, string pronoun)
    {
        var (article, chains) = Resolve(text);
        Assert.Equal(chains.Of[article.IndexOf(antecedent)], chains.Of[article.IndexOf(pronoun)]);
    }

    [Theory]
    [InlineData("Kari Holm, a baker, and Nils Holm, a nurse, spoke. Later Holm left.", "Kari Holm", "Holm")]
    [InlineData("Per Lund, an aide at the ministry, left. The ministry’s aide, Anders Vik, spoke.", "Per Lund", "Anders Vik")]
    [InlineData("Per Lund spoke. The Norwegian said yes.", "Per Lund", "The Norwegian")]
    [InlineData("Astri Solberg met Claire Roche. The foreign minister left.", "Astri Solberg", "The foreign minister")]
    [InlineData("Norwegian Minister Astri Solberg and Per Lund spoke. A Norwegian counterpart agreed.", "Norwegian Minister Astri Solberg", "A Norwegian counterpart")]
    [InlineData("The finance minister spoke. Later the trade minister left.", "The finance minister", "the trade minister")]
    [InlineData("The representative of France spoke. The representative of Norway left.", "The representative of France", "The representative of Norway")]
    [InlineData("The mayor of Bergen’s French twin town spoke. Bergen’s mayor left.", "The mayor of Bergen’s French twin town", "Bergen’s mayor")]
    [InlineData("Prime Minister Ada Lind left. Per Hauge, the deputy prime minister, spoke. Then the deputy prime minister left.", "Prime Minister Ada Lind", "the deputy prime minister")]
    [InlineData("A senior EU official spoke. A senior EU official left.", "A senior EU official", "A senior EU official")]
    [InlineData("A doctor spoke. “I am tired,” another doctor said.", "A doctor", "another doctor")]
    [InlineData("Per Lund spoke. “Yes,” she said.", "Per Lund", "she")]
    [InlineData("“Ada Lind is late.” That was all she said.", "Ada Lind", "she")]
    [InlineData("Per Lund said: “I agree.”", "Per Lund", "I")]
    [InlineData("Donald Trump spoke. Mila Trump left.", "Donald Trump", "Mila Trump")]
    public void Where_it_would_be_a_guess_chains_stay_apart(string text, string first, string second)
    {
        var (article, chains) = Resolve(text);
        var occurrence = first == second ? 2 : 1;
        Assert.NotEqual(chains.Of[article.IndexOf(first)], chains.Of[article.IndexOf(second, occurrence)]);
    }

    [Fact]
    public void Ten_thousand_names_and_pronouns_stay_linear()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Minister Ada Lind{i} met Per Lund. He told her that the minister agreed. "));
        var (article, chains) = Resolve(text);
        Assert.Equal(article.Mentions.Length, chains.Of.Length);
    }

    private static void AssertJoined(string text, string first, string second, string sieve)
    {
        var (article, chains) = Resolve(text);
        var later = article.IndexOf(second);
        Assert.Equal(chains.Of[article.IndexOf(first)], chains.Of[later]);
        Assert.Equal(sieve, chains.Sieves[later]);
    }

    private static (Article Article, CoreferenceChains Chains) Resolve(string text)
    {
        var article = Article.Read(text);
        return (article, article.Chains(new DateOnly(2025, 6, 1)));
    }
}
