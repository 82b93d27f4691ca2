using System.Globalization;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Tests.Actors;

/// <summary>What must hold of seeds/actors.tsv as a whole, and of facts in it that everyone can check.</summary>
public sealed class SeedActorsTests
{
    private const string UnitedNationsMembers =
        """
        Afghanistan;Albania;Algeria;Andorra;Angola;Antigua and Barbuda;Argentina;Armenia;Australia;Austria;Azerbaijan;Bahamas;Bahrain;
        Bangladesh;Barbados;Belarus;Belgium;Belize;Benin;Bhutan;Bolivia;Bosnia and Herzegovina;Botswana;Brazil;Brunei Darussalam;Bulgaria;
        Burkina Faso;Burundi;Cabo Verde;Cambodia;Cameroon;Canada;Central African Republic;Chad;Chile;China;Colombia;Comoros;Congo;
        Costa Rica;Côte d'Ivoire;Croatia;Cuba;Cyprus;Czechia;Democratic People's Republic of Korea;Democratic Republic of the Congo;Denmark;
        Djibouti;Dominica;Dominican Republic;Ecuador;Egypt;El Salvador;Equatorial Guinea;Eritrea;Estonia;Eswatini;Ethiopia;Fiji;Finland;
        France;Gabon;Gambia;Georgia;Germany;Ghana;Greece;Grenada;Guatemala;Guinea;Guinea-Bissau;Guyana;Haiti;Honduras;Hungary;Iceland;
        India;Indonesia;Iran;Iraq;Ireland;Israel;Italy;Jamaica;Japan;Jordan;Kazakhstan;Kenya;Kiribati;Kuwait;Kyrgyzstan;
        Lao People's Democratic Republic;Latvia;Lebanon;Lesotho;Liberia;Libya;Liechtenstein;Lithuania;Luxembourg;Madagascar;Malawi;
        Malaysia;Maldives;Mali;Malta;Marshall Islands;Mauritania;Mauritius;Mexico;Micronesia;Monaco;Mongolia;Montenegro;Morocco;
        Mozambique;Myanmar;Namibia;Nauru;Nepal;Netherlands;New Zealand;Nicaragua;Niger;Nigeria;North Macedonia;Norway;Oman;Pakistan;
        Palau;Panama;Papua New Guinea;Paraguay;Peru;Philippines;Poland;Portugal;Qatar;Republic of Korea;Republic of Moldova;Romania;
        Russian Federation;Rwanda;Saint Kitts and Nevis;Saint Lucia;Saint Vincent and the Grenadines;Samoa;San Marino;
        São Tomé and Príncipe;Saudi Arabia;Senegal;Serbia;Seychelles;Sierra Leone;Singapore;Slovakia;Slovenia;Solomon Islands;Somalia;
        South Africa;South Sudan;Spain;Sri Lanka;Sudan;Suriname;Sweden;Switzerland;Syrian Arab Republic;Tajikistan;Thailand;Timor-Leste;
        Togo;Tonga;Trinidad and Tobago;Tunisia;Turkey;Turkmenistan;Tuvalu;Uganda;Ukraine;United Arab Emirates;United Kingdom;
        United Republic of Tanzania;United States of America;Uruguay;Uzbekistan;Vanuatu;Venezuela;Viet Nam;Yemen;Zambia;Zimbabwe
        """;

    public static TheoryData<string> Members() => new(UnitedNationsMembers.Split(';', StringSplitOptions.TrimEntries));

    [Fact]
    public void The_list_of_members_is_complete() => Assert.Equal(193, Members().Count);

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_member_of_the_United_Nations_is_listed_with_its_demonyms(string name)
    {
        var countries = SeedActors.Gazetteer.FindByAlias(name).Where(found => found.Actor.Kind == ActorKind.Country).ToArray();

        Assert.NotEmpty(countries);
        Assert.All(countries, found => Assert.NotEmpty(found.Actor.Demonyms));
    }

    [Fact]
    public void Names_and_aliases_differ_within_an_actor() =>
        Assert.All(SeedActors.All, actor => Assert.Distinct(
            actor.Aliases.Select(alias => alias.Name).Prepend(actor.Name).Select(name => (NameFolder.Fold(name), NameCases.Of(name)))));

    [Fact]
    public void No_office_ends_before_it_begins() =>
        Assert.All(SeedActors.All.SelectMany(actor => actor.Roles), role => Assert.False(role.From > role.To, role.ToString()));

    [Fact]
    public void No_date_lies_outside_the_twentieth_and_twenty_first_centuries() =>
        Assert.All(
            SeedActors.All.SelectMany(actor => actor.Roles).SelectMany(role => new[] { role.From, role.To }).OfType<DateOnly>(),
            date => Assert.InRange(date.Year, 1950, 2050));

    [Fact]
    public void Everyone_with_a_country_has_one_that_is_listed() =>
        Assert.All(
            SeedActors.All.Where(actor => actor.Country is not null),
            actor => Assert.Contains(SeedActors.All, other => other.Kind == ActorKind.Country && other.Name == actor.Country));

    [Fact]
    public void Every_person_has_a_gender_for_pronouns() =>
        Assert.All(SeedActors.All.Where(actor => actor.Kind == ActorKind.Person), actor => Assert.NotEqual(Gender.Unknown, actor.Gender));

    [Theory]
    [InlineData("president")]
    [InlineData("prime minister")]
    [InlineData("foreign minister")]
    [InlineData("foreign secretary")]
    [InlineData("secretary of state")]
    [InlineData("chancellor")]
    public void An_office_has_one_holder_but_for_the_month_it_changes_hands(string title)
    {
        var terms = SeedActors.All
            .SelectMany(actor => actor.Roles, (actor, role) => (actor.Key, role))
            .Where(term => term.role.Title == title && term.role.From is not null)
            .GroupBy(term => term.role.Organization);

        Assert.All(terms, body => Assert.All(
            body.OrderBy(term => term.role.From).Zip(body.OrderBy(term => term.role.From).Skip(1)),
            pair => Assert.True(pair.First.role.To is { } end && end <= pair.Second.role.From!.Value.AddDays(31), $"{pair.First} and {pair.Second}")));
    }

    [Theory]
    [InlineData("president", "US", "2021-01-19", "donald-trump")]
    [InlineData("president", "US", "2021-01-21", "joe-biden")]
    [InlineData("foreign secretary", "British", "2017-06-01", "boris-johnson")]
    [InlineData("foreign secretary", "UK", "2022-01-01", "liz-truss")]
    [InlineData("foreign secretary", "Britain", "2025-10-01", "yvette-cooper")]
    [InlineData("foreign minister", "British", "2024-08-01", "david-lammy")]
    [InlineData("foreign minister", "India", "2025-01-01", "subrahmanyam-jaishankar")]
    [InlineData("foreign secretary", "India", "2025-01-01", "vikram-misri")]
    [InlineData("defence minister", "Ukrainian", "2022-06-01", "oleksii-reznikov")]
    [InlineData("defense secretary", "U.S.", "2024-01-01", "lloyd-austin")]
    [InlineData("secretary of war", "US", "2025-12-01", "pete-hegseth")]
    [InlineData("chancellor", "Germany", "2020-01-01", "angela-merkel")]
    [InlineData("taoiseach", "Ireland", "2025-06-01", "micheal-martin")]
    [InlineData("premier", "Chinese", "2020-01-01", "li-keqiang")]
    [InlineData("secretary-general", "UN", "2015-01-01", "ban-ki-moon")]
    [InlineData("secretary general", "NATO", "2022-01-01", "jens-stoltenberg")]
    [InlineData("foreign policy chief", "EU", "2023-01-01", "josep-borrell")]
    [InlineData("director general", "IAEA", "2025-01-01", "rafael-grossi")]
    [InlineData("spokeswoman", "Russian Foreign Ministry", "2025-01-01", "maria-zakharova")]
    [InlineData("spokesperson", "Ministry of Foreign Affairs of the Russian Federation", "2025-01-01", "maria-zakharova")]
    [InlineData("press secretary", "White House", "2023-01-01", "karine-jean-pierre")]
    [InlineData("managing director", "International Monetary Fund", "2018-01-01", "christine-lagarde")]
    public void Offices_are_held_by_those_who_held_them(string title, string body, string on, string key) =>
        Assert.Equal(key, Assert.Single(SeedActors.Gazetteer.FindByRole(title, body, Day(on))).Actor.Key);

    [Theory]
    [InlineData("UN special envoy for Syria", "2020-01-01", "geir-pedersen")]
    [InlineData("U.N. Yemen envoy", "2024-01-01", "hans-grundberg")]
    [InlineData("UN envoy to Libya", "2025-06-01", "hanna-tetteh")]
    [InlineData("US special envoy to the Middle East", "2025-06-01", "steve-witkoff")]
    [InlineData("spokesperson for the Chinese Foreign Ministry", "2015-01-01", "hua-chunying")]
    [InlineData("Ukraine's top diplomat", "2021-06-01", "dmytro-kuleba")]
    [InlineData("Prime Minister of Japan", "2015-06-01", "shinzo-abe")]
    [InlineData("Israeli military spokesman", "2024-06-01", "daniel-hagari")]
    [InlineData("the IAEA chief", "2024-06-01", "rafael-grossi")]
    [InlineData("the UN human rights chief", "2024-06-01", "volker-turk")]
    [InlineData("European Commission President", "2023-06-01", "ursula-von-der-leyen")]
    public void Descriptions_name_the_holder_of_the_day(string description, string on, string key) =>
        Assert.Equal(key, Assert.Single(SeedActors.Gazetteer.FindByDescription(description, Day(on))).Actor.Key);

    [Theory]
    [InlineData("Zelenskiy", "volodymyr-zelenskyy")]
    [InlineData("Erdogan", "recep-tayyip-erdogan")]
    [InlineData("Sybiga", "andrii-sybiha")]
    [InlineData("al-Sharaa", "ahmed-al-sharaa")]
    [InlineData("Sisi", "abdel-fattah-el-sisi")]
    [InlineData("Lula", "luiz-inacio-lula-da-silva")]
    [InlineData("Ben-Gvir", "itamar-ben-gvir")]
    [InlineData("López Obrador", "andres-manuel-lopez-obrador")]
    [InlineData("Araqchi", "abbas-araghchi")]
    public void One_person_has_the_surname(string surname, string key) =>
        Assert.Equal(key, Assert.Single(SeedActors.Gazetteer.FindBySurname(surname)).Actor.Key);

    [Theory]
    [InlineData("Cohen", 1)]
    [InlineData("Aoun", 2)]
    [InlineData("Abdullah", 3)]
    public void Surnames_that_several_share_stay_ambiguous(string surname, int atLeast) =>
        Assert.True(SeedActors.Gazetteer.FindBySurname(surname).Length >= atLeast);

    [Theory]
    [InlineData("Congolese", 2)]
    [InlineData("Dominican", 2)]
    [InlineData("Nigerien", 1)]
    [InlineData("South Sudanese", 1)]
    public void Demonyms_are_as_ambiguous_as_they_are(string demonym, int countries) =>
        Assert.Equal(countries, SeedActors.Gazetteer.FindCountryByDemonym(demonym).Length);

    [Theory]
    [InlineData("He")]
    [InlineData("Un")]
    [InlineData("Sen")]
    [InlineData("It")]
    [InlineData("Bishop")]
    [InlineData("Male")]
    [InlineData("The")]
    public void Words_that_begin_sentences_are_no_names(string word)
    {
        Assert.Empty(SeedActors.Gazetteer.FindByAlias(word));
        Assert.Empty(SeedActors.Gazetteer.FindBySurname(word));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
