using System.Collections.Immutable;
using System.Globalization;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Actors;

public sealed class ActorGazetteerTests
{
    [Theory]
    [InlineData("Volodymyr Zelenskiy", "volodymyr-zelenskyy")]
    [InlineData("VOLODYMYR ZELENSKYY", "volodymyr-zelenskyy")]
    [InlineData("António Guterres", "antonio-guterres")]
    [InlineData("Antonio  \n Guterres", "antonio-guterres")]
    [InlineData("the Kremlin", "kremlin")]
    [InlineData("U.N.", "united-nations")]
    [InlineData("U.S.", "united-states")]
    [InlineData("People’s Republic of China", "china")]
    [InlineData("Turkiye", "turkiye")]
    [InlineData("Kharkiv", "")]
    [InlineData("Brussels", "belgium european-union")]
    [InlineData("Putin", "")]
    [InlineData("the UN", "united-nations")]
    [InlineData("us", "")]
    [InlineData("who", "")]
    [InlineData("", "")]
    [InlineData("the", "")]
    public void Names_are_compared_folded(string name, string keys) => Assert.Equal(keys, Keys(SeedActors.Gazetteer.FindByAlias(name)));

    [Theory]
    [InlineData("Zelensky", "volodymyr-zelenskyy")]
    [InlineData("Leyen", "ursula-von-der-leyen")]
    [InlineData("von der Leyen", "ursula-von-der-leyen")]
    [InlineData("Xi", "xi-jinping")]
    [InlineData("Jinping", "")]
    public void Surnames_are_derived(string surname, string keys) => Assert.Equal(keys, Keys(SeedActors.Gazetteer.FindBySurname(surname)));

    [Theory]
    [InlineData("president", "United States", "2021-01-19", "donald-trump")]
    [InlineData("president", "US", "2021-01-21", "joe-biden")]
    [InlineData("president", "American", "2025-01-21", "donald-trump")]
    [InlineData("President", "U.S.", "2021-01-20", "donald-trump joe-biden")]
    [InlineData("foreign secretary", "British", "2017-06-01", "boris-johnson")]
    [InlineData("foreign minister", "UK", "2019-01-01", "jeremy-hunt")]
    [InlineData("minister of foreign affairs", "Russia", "2020-01-01", "sergey-lavrov")]
    [InlineData("top diplomat", "Moscow", "2020-01-01", "sergey-lavrov")]
    [InlineData("top diplomat", "US", "2025-06-01", "marco-rubio")]
    [InlineData("spokesman", "Kremlin", "2025-01-01", "dmitry-peskov")]
    [InlineData("chief", "NATO", "2025-06-01", "mark-rutte")]
    [InlineData("assistant foreign minister", "Russia", "2020-01-01", "")]
    public void Offices_are_held_on_a_day(string title, string body, string on, string keys) =>
        Assert.Equal(keys, Keys(SeedActors.Gazetteer.FindByRole(title, body, Day(on))));

    [Theory]
    [InlineData("Kremlin spokesman", "dmitry-peskov")]
    [InlineData("the Kremlin spokesperson", "dmitry-peskov")]
    [InlineData("Russia’s foreign minister", "sergey-lavrov")]
    [InlineData("president of the United States", "donald-trump")]
    [InlineData("US Secretary of State", "marco-rubio")]
    [InlineData("Secretary-General of the United Nations", "antonio-guterres")]
    [InlineData("former Russian president", "")]
    [InlineData("spokesman", "")]
    public void Descriptions_are_taken_apart(string description, string keys) =>
        Assert.Equal(keys, Keys(SeedActors.Gazetteer.FindByDescription(description, Day("2025-06-01"))));

    [Theory]
    [InlineData("Russian", "russia")]
    [InlineData("Koreans", "north-korea south-korea")]
    [InlineData("Moscow", "")]
    public void Demonyms_belong_to_countries(string demonym, string keys) =>
        Assert.Equal(keys, Keys(SeedActors.Gazetteer.FindCountryByDemonym(demonym)));

    [Theory]
    [InlineData("Vladimir Putin spoke", 2, "vladimir-putin", NameSource.Name)]
    [InlineData("Putin spoke", 1, "vladimir-putin", NameSource.Surname)]
    [InlineData("Security\nCouncil members", 2, "un-security-council", NameSource.Alias)]
    [InlineData("UN Security Council members", 3, "un-security-council", NameSource.Alias)]
    [InlineData("UN officials", 1, "united-nations", NameSource.Alias)]
    [InlineData("Kyiv said", 1, "ukraine", NameSource.Metonym)]
    [InlineData("U.S. officials", 1, "united-states", NameSource.Alias)]
    [InlineData("Washington, D.C. said", 3, "united-states", NameSource.Metonym)]
    [InlineData("Washington, Moscow", 1, "united-states", NameSource.Metonym)]
    [InlineData("Guinea-Bissau said", 1, "guinea-bissau", NameSource.Name)]
    [InlineData("Quai d’Orsay said", 2, "ministry-of-foreign-affairs-of-france", NameSource.Metonym)]
    [InlineData("Russia’s Foreign Ministry said", 4, "ministry-of-foreign-affairs-of-russia", NameSource.Alias)]
    [InlineData("American’s view", 1, "united-states", NameSource.Demonym)]
    [InlineData("Russia’s army", 1, "russia", NameSource.Name)]
    [InlineData("von der Leyen said", 3, "ursula-von-der-leyen", NameSource.Surname)]
    [InlineData("al-Shabaab said", 1, "al-shabaab", NameSource.Name)]
    [InlineData("Trump. Putin", 1, "donald-trump", NameSource.Surname)]
    [InlineData("TRUMP SAYS", 1, "donald-trump", NameSource.Surname)]
    [InlineData("Moscow-based", 0, "", default(NameSource))]
    [InlineData("the Kremlin", 0, "", default(NameSource))]
    [InlineData("who said", 0, "", default(NameSource))]
    [InlineData("Russian officials", 1, "russia", NameSource.Demonym)]
    [InlineData("Vladimir\n\nPutin", 0, "", default(NameSource))]
    [InlineData("turkey and chips", 0, "", default(NameSource))]
    [InlineData("us all", 0, "", default(NameSource))]
    [InlineData("Vladimir (Putin", 0, "", default(NameSource))]
    public void The_longest_name_in_running_text_wins(string text, int tokens, string keys, NameSource source)
    {
        var document = DocumentReader.Read(text);
        var found = SeedActors.Gazetteer.TryMatch(document, Tokenizer.Tokenize(document), 0, out var match);

        Assert.Equal(tokens, found ? match.TokenCount : 0);
        Assert.Equal(keys, found ? Keys(match.Candidates) : string.Empty);
        Assert.True(!found || match.Source == source);
    }

    [Fact]
    public void Two_actors_with_one_key_are_refused() =>
        Assert.Throws<ArgumentException>(() => ActorGazetteer.Create([Person("a", "Ann Lee"), Person("a", "Ann Roe")]));

    [Fact]
    public void A_changed_gazetteer_leaves_the_earlier_one_as_it_was()
    {
        var before = ActorGazetteer.Create([Person("a", "Ann Lee")]);
        var after = before.With(Person("b", "Bo Lee")).Without("a");

        Assert.Equal("a", Keys(before.FindBySurname("Lee")));
        Assert.Equal("b", Keys(after.FindBySurname("Lee")));
        Assert.Null(after.Find("a"));
        Assert.Equal(1, after.Count);
    }

    private static GazetteerActor Person(string key, string name) => new(key, name, ActorKind.Person, [], []);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Keys(ImmutableArray<GazetteerCandidate> found) =>
        string.Join(' ', found.Select(candidate => candidate.Actor.Key).Order(StringComparer.Ordinal));
}
