using System.Text;
using System.Text.Json;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Tests.Actors;

namespace StatementApi.Extraction.Tests.Acceptance;

/// <summary>The annotated articles with characters lost, doubled, moved and strewn in, as bad scans and careless editors leave them.</summary>
public sealed class DamagedArticlesTests
{
    private const int TextsPerSeed = 400;

    private static readonly string[] Strewn =
    [
        " ", "  ", "\u00a0", "\n\n", ",", ".", ":", ";", "—", "“", "”", "\"", "'", "’s", "(", ")", " by ", " to ", " who ", " said ", " that ", " the ", " as ", "🙂", " Monday ", "12:30 ",
        " was quoted as saying ", " called “",
    ];

    [Theory]
    [InlineData(1, AttributionEngine.Rules)]
    [InlineData(2, AttributionEngine.RulesThenLearned)]
    [InlineData(3, AttributionEngine.LearnedThenRules)]
    public void Damage_costs_statements_and_nothing_else(int seed, AttributionEngine engine)
    {
        var random = new Random(seed);
        var articles = Texts();
        var extractor = new StatementExtractor(SeedActors.Gazetteer, engine);
        for (var i = 0; i < TextsPerSeed; i++)
        {
            var text = Damaged(articles[random.Next(articles.Length)], random);
            Assert.All(
                extractor.Extract(text, new DateOnly(2026, 1, 15), TestContext.Current.CancellationToken).Statements.SelectMany(statement => statement.Content),
                piece => Assert.True(piece.Length > 0 && piece.Start >= 0 && piece.End <= text.Length, text));
        }
    }

    private static string[] Texts() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Acceptance", "Articles"), "*.json").Order(StringComparer.Ordinal)
            .Select(path => JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("text").GetString()!),
    ];

    private static string Damaged(string article, Random random)
    {
        const int most = 60;
        const int longestLoss = 12;
        const int longestRepetition = 60;
        var text = new StringBuilder(article);
        for (var i = random.Next(1, most); i > 0 && text.Length > most; i--)
        {
            var at = random.Next(text.Length - longestRepetition + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, random.Next(1, longestLoss));
                    break;
                case 1:
                    text.Insert(at, Strewn[random.Next(Strewn.Length)]);
                    break;
                case 2:
                    text.Insert(random.Next(text.Length), text.ToString(at, random.Next(1, longestRepetition)));
                    break;
                default:
                    text[at] = char.IsUpper(text[at]) ? char.ToLowerInvariant(text[at]) : char.ToUpperInvariant(text[at]);
                    break;
            }
        }

        return text.ToString();
    }
}
