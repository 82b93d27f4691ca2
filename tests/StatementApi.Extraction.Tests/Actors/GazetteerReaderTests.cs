using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Tests.Actors;

public sealed class GazetteerReaderTests
{
    [Fact]
    public void A_row_has_everything_that_an_actor_has()
    {
        var actor = Assert.Single(Read("# comment\n\nnor\tNorland\tcountry\t\t\tKingdom of Norland;Old Norland@..1999\tmember|UN@1950-02..\tNorlander; Norlanders\tPort Nor"));

        Assert.Equal(("nor", "Norland", ActorKind.Country, null, Gender.Unknown), (actor.Key, actor.Name, actor.Kind, actor.Country, actor.Gender));
        Assert.Equal([new ActorAlias("Kingdom of Norland"), new ActorAlias("Old Norland", null, new DateOnly(1999, 12, 31))], actor.Aliases);
        Assert.Equal([new ActorRole("member", "UN", new DateOnly(1950, 2, 1))], actor.Roles);
        Assert.Equal(["Norlander", "Norlanders"], actor.Demonyms);
        Assert.Equal(["Port Nor"], actor.Metonyms);
    }

    [Fact]
    public void Trailing_columns_may_be_left_out()
    {
        var actor = Assert.Single(Read("ann\tAnn Lee\tperson"));

        Assert.Empty(actor.Aliases);
        Assert.Empty(actor.Roles);
        Assert.Null(actor.Country);
    }

    [Theory]
    [InlineData("2020-03-04..2021-05-06", "2020-03-04", "2021-05-06")]
    [InlineData("2020-02..2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2020..2021", "2020-01-01", "2021-12-31")]
    [InlineData("..2021-05-06", null, "2021-05-06")]
    [InlineData("2020-03-04..", "2020-03-04", null)]
    [InlineData("..", null, null)]
    public void A_period_is_widened_to_days(string period, string? from, string? to)
    {
        var role = Assert.Single(Assert.Single(Read($"a\tAnn Lee\tperson\t\t\t\tmayor|Oslo@{period}")).Roles);

        Assert.Equal((from, to), (role.From?.ToString("yyyy-MM-dd"), role.To?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("a\tAnn", "x.tsv, line 2, column 3 (kind): 2 columns where 3 to 9 are expected.")]
    [InlineData("a\tAnn\tperson\t\t\t\t\t\t\tmore", "x.tsv, line 2, column 10: 10 columns where 3 to 9 are expected.")]
    [InlineData("\tAnn\tperson", "x.tsv, line 2, column 1 (key): is empty.")]
    [InlineData("a\t \tperson", "x.tsv, line 2, column 2 (name): is empty.")]
    [InlineData("a\tAnn\talien", "x.tsv, line 2, column 3 (kind): 'alien' is none of person, organization, country, group.")]
    [InlineData("a\tAnn\t1", "x.tsv, line 2, column 3 (kind): '1' is none of person, organization, country, group.")]
    [InlineData("a\tAnn\tperson\t\tx", "x.tsv, line 2, column 5 (gender): 'x' is none of unknown, male, female.")]
    [InlineData("a\tAnn\tperson\t\t\tAnnie@2020", "x.tsv, line 2, column 6 (aliases): 'Annie@2020' is not of the form text@from..to.")]
    [InlineData("a\tAnn\tperson\t\t\t@2020..", "x.tsv, line 2, column 6 (aliases): '@2020..' is not of the form text@from..to.")]
    [InlineData("a\tAnn\tperson\t\t\t\tmayor@2020-02-30..", "x.tsv, line 2, column 7 (roles): '2020-02-30' is not a date (yyyy-MM-dd, yyyy-MM or yyyy).")]
    [InlineData("a\tAnn\tperson\t\t\t\tmayor@2021..2020", "x.tsv, line 2, column 7 (roles): 'mayor@2021..2020' ends before it begins.")]
    [InlineData("a\tAnn\tperson\na\tBo\tperson", "x.tsv, line 3, column 1 (key): the key 'a' is used twice.")]
    public void An_error_names_line_and_column(string row, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read("# header\n" + row)).Message);

    private static IEnumerable<GazetteerActor> Read(string text) => GazetteerReader.Read(new StringReader(text), "x.tsv");
}
