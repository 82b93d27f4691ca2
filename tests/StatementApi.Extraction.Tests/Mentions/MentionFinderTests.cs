using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Tests.Mentions;

public sealed class MentionFinderTests
{
    [Theory]
    [InlineData("US President Donald Trump said yes.", "US President Donald Trump", "Donald Trump", MentionKind.PersonName, "US President")]
    [InlineData("Kremlin spokesman Dmitry Peskov said yes.", "Kremlin spokesman Dmitry Peskov", "Dmitry Peskov", MentionKind.PersonName, "Kremlin spokesman")]
    [InlineData("Rep. Robert C. \"Bobby\" Hale said yes.", "Rep. Robert C. \"Bobby\" Hale", "Robert C. \"Bobby\" Hale", MentionKind.PersonName, "Rep.")]
    [InlineData("President Joaquín ‘El Toro’ Quilla said yes.", "President Joaquín ‘El Toro’ Quilla", "Joaquín ‘El Toro’ Quilla", MentionKind.PersonName, "President")]
    [InlineData("Then Mr Smith left.", "Mr Smith", "Smith", MentionKind.PersonName, "Mr")]
    [InlineData("It fell to Dr. A. B. Jones to reply.", "Dr. A. B. Jones", "A. B. Jones", MentionKind.PersonName, "Dr.")]
    [InlineData("Gen. Mark Teller said yes.", "Gen. Mark Teller", "Mark Teller", MentionKind.PersonName, "Gen.")]
    [InlineData("Deputy Foreign Minister Oana Țoran said yes.", "Deputy Foreign Minister Oana Țoran", "Oana Țoran", MentionKind.PersonName, "Deputy Foreign Minister")]
    [InlineData("Minister of Defence Rustem Orlenko said yes.", "Minister of Defence Rustem Orlenko", "Rustem Orlenko", MentionKind.PersonName, "Minister of Defence")]
    [InlineData("Special Envoy for Sudan Hans Brandt said yes.", "Special Envoy for Sudan Hans Brandt", "Hans Brandt", MentionKind.PersonName, "Special Envoy for Sudan")]
    [InlineData("Trump’s son-in-law Pavel Reznik said yes.", "Trump’s son-in-law Pavel Reznik", "Pavel Reznik", MentionKind.PersonName, "son-in-law")]
    [InlineData("Former president Joana Melo said yes.", "Former president Joana Melo", "Joana Melo", MentionKind.PersonName, "Former president")]
    [InlineData("Fed-up mum-of-four Kelly Marsh said no.", "Fed-up mum-of-four Kelly Marsh", "Kelly Marsh", MentionKind.PersonName, "Fed-up mum-of-four")]
    [InlineData("Father-of-two Barry Stead said no.", "Father-of-two Barry Stead", "Barry Stead", MentionKind.PersonName, "Father-of-two")]
    [InlineData("Within an hour Premier Ada Lind had replied.", "Premier Ada Lind", "Ada Lind", MentionKind.PersonName, "Premier")]
    public void A_name_takes_its_title_along(string text, string span, string head, MentionKind kind, string title)
    {
        var article = Article.Read(text);
        var mention = article.Mentions[article.IndexOf(span)];
        Assert.Equal(head, article.TextOf(mention.Head));
        Assert.Equal(kind, mention.Kind);
        Assert.Equal(title, article.TextOf(Assert.NotNull(mention.Title)));
    }

    [Theory]
    [InlineData("They met Ursula von der Maar on Monday.", "Ursula von der Maar")]
    [InlineData("They met Mohammed bin Rashad on Monday.", "Mohammed bin Rashad")]
    [InlineData("O'Connell said yes.", "O'Connell")]
    [InlineData("“Yes,” said Jean-Luc Çelikoğlu.", "Jean-Luc Çelikoğlu")]
    [InlineData("Wayra Quilla, 43, runs the shop.", "Wayra Quilla")]
    [InlineData("The clerk of the court, Wayra Quilla, read the order. Later Quilla left.", "Quilla")]
    [InlineData("“Yes,” said Olena, a teacher.", "Olena")]
    [InlineData("NO DEAL, DONALD TRUMP SAYS", "DONALD TRUMP")]
    [InlineData("Sheriff Bill Hanson said yes.", "Sheriff Bill Hanson")]
    [InlineData("Heartbroken Sharon Tibbs said yes.", "Heartbroken Sharon Tibbs")]
    [InlineData("FURIOUS Sharon Tibbs said yes.", "FURIOUS Sharon Tibbs")]
    [InlineData("Wayra Quilla, whose boat sank, left.", "Wayra Quilla")]
    [InlineData("The commissioner for peace and security, Wayra Quilla, left.", "Wayra Quilla")]
    [InlineData("The minister of trade and industry, Wayra Quilla, left.", "Wayra Quilla")]
    [InlineData("It was led by Per Hauge.", "Per Hauge")]
    [InlineData("Wayra Quilla of the Harbour Institute in Oslo said yes.", "Wayra Quilla")]
    [InlineData("It was led by Will Hansen.", "Will Hansen")]
    public void A_persons_name_is_found_in_any_writing(string text, string span) =>
        Assert.Equal(MentionKind.PersonName, Kind(text, span));

    [Theory]
    [InlineData("The Kremlin said yes.", "The Kremlin")]
    [InlineData("Russia’s Defense Ministry said yes.", "Russia’s Defense Ministry")]
    [InlineData("The Norwegian foreign ministry said yes.", "The Norwegian foreign ministry")]
    [InlineData("Researchers at the University of Brackley disagreed.", "the University of Brackley")]
    [InlineData("The Foundation for Clean Rivers said yes.", "The Foundation for Clean Rivers")]
    [InlineData("Acme Corp said yes.", "Acme Corp")]
    [InlineData("The Northern Shipping Committee met.", "The Northern Shipping Committee")]
    [InlineData("Talks with the Nordic Rescue Mission (NRM) failed.", "the Nordic Rescue Mission (NRM)")]
    [InlineData("Only the newspaper Dagens Ekko confirmed it.", "the newspaper Dagens Ekko")]
    [InlineData("Northoil, the state oil company, left.", "Northoil")]
    public void An_organization_is_found_by_list_suffix_or_description(string text, string span) =>
        Assert.Equal(MentionKind.OrganizationName, Kind(text, span));

    [Theory]
    [InlineData("Neither the United Kingdom nor Norway replied.", "the United Kingdom", MentionKind.CountryName)]
    [InlineData("Talks failed, Moscow said.", "Moscow", MentionKind.Metonym)]
    public void A_country_is_told_from_its_capital(string text, string span, MentionKind kind) =>
        Assert.Equal(kind, Kind(text, span));

    [Theory]
    [InlineData("The Kremlin spokesman said yes.", "The Kremlin spokesman")]
    [InlineData("A senior EU official said yes.", "A senior EU official")]
    [InlineData("The representative of the United Kingdom said yes.", "The representative of the United Kingdom")]
    [InlineData("The delegate of that country said yes.", "The delegate of that country")]
    [InlineData("The Russian Federation’s delegate said yes.", "The Russian Federation’s delegate")]
    [InlineData("His counterpart from Pakistan said yes.", "His counterpart from Pakistan")]
    [InlineData("The top United Nations envoy in the country said yes.", "The top United Nations envoy in the country")]
    [InlineData("A spokeswoman for the European Commission said yes.", "A spokeswoman for the European Commission")]
    [InlineData("A Telegram channel close to the rebels said yes.", "A Telegram channel close to the rebels")]
    [InlineData("A person briefed on the talks said yes.", "A person briefed on the talks")]
    [InlineData("The report said yes.", "The report")]
    [InlineData("One of the two officials said yes.", "One of the two officials")]
    [InlineData("The deputy prime minister and foreign minister of Norway said yes.", "The deputy prime minister and foreign minister of Norway")]
    [InlineData("The Under-Secretary-General for Political and Humanitarian Affairs said yes.", "The Under-Secretary-General for Political and Humanitarian Affairs")]
    [InlineData("In Oslo the ministry said yes.", "the ministry")]
    [InlineData("Prime Minister says yes", "Prime Minister")]
    public void A_description_takes_its_modifiers_and_phrases_along(string text, string span) =>
        Assert.Equal(MentionKind.Nominal, Kind(text, span));

    [Theory]
    [InlineData("Two officials familiar with the matter said yes.", "Two officials familiar with the matter")]
    [InlineData("Yes, Western diplomats said.", "Western diplomats")]
    [InlineData("Both sides said yes.", "Both sides")]
    [InlineData("The two leaders said yes.", "The two leaders")]
    [InlineData("The Russian and Norwegian foreign ministers said yes.", "The Russian and Norwegian foreign ministers")]
    [InlineData("The Russians said yes.", "The Russians")]
    [InlineData("State media said yes.", "State media")]
    [InlineData("Beekeepers said the spring was late.", "Beekeepers")]
    [InlineData("Others said no.", "Others")]
    [InlineData("Some of the villagers said yes.", "Some of the villagers")]
    [InlineData("Hundreds of voters said yes.", "Hundreds of voters")]
    [InlineData("Prime Minister Ada Lind and Gen. Mark Teller met.", "Prime Minister Ada Lind and Gen. Mark Teller")]
    [InlineData("France, Norway and the United Kingdom replied.", "France, Norway and the United Kingdom")]
    [InlineData("The foreign ministers of France, Norway and the United Kingdom replied.", "The foreign ministers of France, Norway and the United Kingdom")]
    [InlineData("The heads of France and Norway replied.", "The heads of France and Norway")]
    [InlineData("Norway and the three Baltic states replied.", "Norway and the three Baltic states")]
    [InlineData("Residents and two shipping agents replied.", "Residents and two shipping agents")]
    public void Several_speakers_are_one_plural_mention(string text, string span)
    {
        var article = Article.Read(text);
        var mention = article.Mentions[article.IndexOf(span)];
        Assert.Equal(MentionKind.Group, mention.Kind);
        Assert.True(mention.IsPlural);
    }

    [Theory]
    [InlineData("Norway’s chief of staff, Anders Vik, said yes.", "Norway’s chief of staff", "Anders Vik")]
    [InlineData("Anders Vik, the chief economist at Nordic Bank, said yes.", "Anders Vik", "the chief economist at Nordic Bank")]
    [InlineData("Ada Lind, 43, a nurse from Bergen, said yes.", "Ada Lind", "a nurse from Bergen")]
    [InlineData("The Nordic Rescue Mission (NRM) said yes.", "The Nordic Rescue Mission (NRM)", "NRM")]
    [InlineData("His granddaughter, Lucia, said yes.", "His granddaughter", "Lucia")]
    [InlineData("Norway’s lake patrol force, NLPF, said yes.", "Norway’s lake patrol force", "NLPF")]
    public void An_apposition_renames_the_mention_before_it(string text, string first, string second)
    {
        var article = Article.Read(text);
        Assert.Equal(article.IndexOf(first), article.Mentions[article.IndexOf(second)].Apposition);
    }

    [Theory]
    [InlineData("According to the minister, Donald Trump said yes.", "Donald Trump")]
    [InlineData("France, Norway and Russia replied.", "Norway")]
    public void A_list_or_a_new_clause_is_no_apposition(string text, string second)
    {
        var article = Article.Read(text);
        Assert.Equal(-1, article.Mentions[article.IndexOf(second)].Apposition);
    }

    [Theory]
    [InlineData("Elections would be held in May.")]
    [InlineData("Preparations are under way.")]
    [InlineData("The Black Sea was calm.")]
    [InlineData("It was raining on Tuesday.")]
    [InlineData("The war has killed tens of thousands.")]
    [InlineData("Prices Rise Again Before Winter Sets In")]
    public void Words_that_name_no_speaker_are_left_out(string text) => Assert.Empty(Article.Read(text).Mentions);

    [Theory]
    [InlineData("“Yes,” he said.", "he", Gender.Male)]
    [InlineData("“Yes,” she said.", "she", Gender.Female)]
    [InlineData("They told her so.", "her", Gender.Female)]
    [InlineData("Later it said so.", "it", Gender.Unknown)]
    public void A_pronoun_that_can_speak_or_hear_is_a_mention(string text, string pronoun, Gender gender)
    {
        var article = Article.Read(text);
        var mention = article.Mentions[article.IndexOf(pronoun)];
        Assert.Equal(MentionKind.Pronoun, mention.Kind);
        Assert.Equal(gender, mention.Gender);
    }

    private static MentionKind Kind(string text, string span)
    {
        var article = Article.Read(text);
        return article.Mentions[article.IndexOf(span)].Kind;
    }
}
