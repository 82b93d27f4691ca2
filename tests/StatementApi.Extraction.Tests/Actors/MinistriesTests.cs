using StatementApi.Extraction.Actors;

namespace StatementApi.Extraction.Tests.Actors;

public sealed class MinistriesTests
{
    [Theory]
    [InlineData("Norwegian Defense Ministry", "Ministry of Defence of Norway")]
    [InlineData("Norway’s Ministry of Defence", "Ministry of Defence of Norway")]
    [InlineData("the Ministry of National Defence of Norway", "Ministry of Defence of Norway")]
    [InlineData("Defence Ministry in Oslo", "Ministry of Defence of Norway")]
    [InlineData("Dutch Foreign Ministry", "Ministry of Foreign Affairs of the Netherlands")]
    [InlineData("the Netherlands' Foreign Ministry", "Ministry of Foreign Affairs of the Netherlands")]
    [InlineData("South Korean Ministry of Health", "Ministry of Health of South Korea")]
    [InlineData("Sri Lanka's foreign ministry", "Ministry of Foreign Affairs of Sri Lanka")]
    [InlineData("UAE Ministry of Energy", "Ministry of Energy of the United Arab Emirates")]
    public void A_ministry_is_named_alike(string phrase, string name) =>
        Assert.Equal(name, Ministries.Find(SeedActors.Gazetteer, phrase)?.Name);

    [Theory]
    [InlineData("Russian Foreign Ministry", "ministry-of-foreign-affairs-of-russia")]
    [InlineData("Moscow’s Defense Ministry", "ministry-of-defence-of-russia")]
    [InlineData("Italian Ministry of Foreign Affairs", "farnesina")]
    [InlineData("Norwegian Foreign Ministry", null)]
    public void A_listed_ministry_is_found(string phrase, string? key)
    {
        var ministry = Ministries.Find(SeedActors.Gazetteer, phrase);

        Assert.NotNull(ministry);
        Assert.Equal(key, ministry.Listed?.Key);
    }

    [Theory]
    [InlineData("Foreign Ministry")]
    [InlineData("Ministry of Silly Walks of Norway")]
    [InlineData("Norwegian Ministry")]
    [InlineData("Ruritanian Foreign Ministry")]
    [InlineData("Korean Foreign Ministry")]
    [InlineData("NATO Foreign Ministry")]
    [InlineData("Norway")]
    [InlineData("")]
    public void What_is_no_ministry_of_one_country_is_left_alone(string phrase) =>
        Assert.Null(Ministries.Find(SeedActors.Gazetteer, phrase));

    [Theory]
    [InlineData("Foreign Ministry", "Ministry of Foreign Affairs")]
    [InlineData("ministry of the interior", "Ministry of the Interior")]
    [InlineData("Foreign Minister", null)]
    public void A_ministry_without_its_country_has_a_name_too(string phrase, string? name) =>
        Assert.Equal(name, Ministries.NameOf(phrase));
}
