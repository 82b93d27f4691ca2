using StatementApi.Extraction.Actors;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Actors;

/// <summary>Which actors a name typed so finds, and in which order.</summary>
public sealed class ActorSearchTests(ActorSearchTests.Shelf shelf) : IClassFixture<ActorSearchTests.Shelf>
{
    [Theory]
    [InlineData("zelensky", "Zelenskyy")]
    [InlineData("Zelenskiy", "Zelenskyy")]
    [InlineData("Zelenskyj", "Zelenskyy")]
    [InlineData("zelemsky", "Zelenskyy")]
    [InlineData("zlensky", "Zelenskyy")]
    [InlineData("zeelenskyy", "Zelenskyy")]
    [InlineData("zleenskyy", "Zelenskyy")]
    [InlineData("Volodimir Zelenskyy", "Zelenskyy")]
    [InlineData("volodymyr zelenksyy", "Zelenskyy")]
    [InlineData("volodmyr zelenksyy", "")]
    [InlineData("zlenksy", "")]
    [InlineData("Mueller", "Mueller, Müller, Mullery")]
    [InlineData("Müller", "Müller, Mueller, Mullery")]
    [InlineData("muler", "Mueller, Müller, Mullery")]
    [InlineData("al-Sisi", "el-Sisi")]
    [InlineData("Sisi", "el-Sisi")]
    [InlineData("haakon", "Håkon")]
    [InlineData("hakon", "Håkon")]
    [InlineData("qaddafi", "Kadafi")]
    [InlineData("le", "Le, Lear")]
    [InlineData("les", "")]
    [InlineData("\"OR\" NEAR( *", "")]
    [InlineData("Сергей", "Сергей")]
    [InlineData("Сергеей", "Сергей")]
    public async Task A_name_is_found_in_any_spelling_and_with_one_slip(string typed, string expected)
    {
        var actors = await shelf.AllAsync($"/api/v1/actors?q={Uri.EscapeDataString(typed)}", 2);
        Assert.Equal(expected, string.Join(", ", actors.Select(actor => actor.GetProperty("name").GetString()!.Split(' ')[^1])));
    }

    [Fact]
    public async Task Better_names_come_first_then_the_most_quoted()
    {
        var actors = await shelf.AllAsync("/api/v1/actors?q=marko", 3);
        Assert.Equal(
            ["Marko Quoted", "Marko Silent", "Petra Markova", "Anton Markov", "Marco Typo"],
            actors.Select(actor => actor.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("zelenskyy", "zelenski")]
    [InlineData("al sisi", "sisi")]
    [InlineData("mueller", "muler")]
    [InlineData("al", "")]
    [InlineData("yushchenko", "iusenko")]
    public void A_spelling_is_that_of_the_other_forms_of_the_name(string folded, string spelling) => Assert.Equal(spelling, NameSpelling.Of(folded));

    /// <summary>A service with names that are easily taken for each other.</summary>
    public sealed class Shelf : TestService
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var quoted = Actor("Marko Quoted");
            var markova = Actor("Petra Markova");
            var article = Article("2025-01-01");
            await InsertAsync(
            [
                Actor("Volodymyr Zelenskyy"), Actor("Gerd Müller"), Actor("Hans Mueller"), Actor("Ann Mullery"), Actor("Abdel Fattah el-Sisi"),
                Actor("Håkon"), Actor("Muammar Kadafi"), Actor("Le"), Actor("Lear"), Actor("Сергей"),
                Actor("Marko Silent"), quoted, markova, Actor("Anton Markov"), Actor("Marco Typo"),
                Quote(article, quoted, "one"), Quote(article, markova, "two"),
            ]);
        }
    }
}
