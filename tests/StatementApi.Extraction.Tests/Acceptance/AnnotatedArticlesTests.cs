using System.Text.Json;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Tests.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Acceptance;

/// <summary>
/// Annotated articles: how much of what people marked is found. Three lie beside the repository, sixty-two in the folder Articles, which says how they came about. The floors
/// are what was reached when written.
/// </summary>
public sealed class AnnotatedArticlesTests
{
    private static readonly Lazy<Dictionary<Measure, (int Hits, int Of)>> Own = new(() => Tally(Path.Combine(AppContext.BaseDirectory, "Acceptance", "Articles")));

    [Theory]
    [InlineData(Measure.Found, 0.95)]
    [InlineData(Measure.Right, 0.95)]
    [InlineData(Measure.Source, 0.95)]
    [InlineData(Measure.Cue, 0.95)]
    [InlineData(Measure.Type, 0.95)]
    [InlineData(Measure.Speaker, 0.95)]
    [InlineData(Measure.Date, 0.9)]
    public void The_extractor_agrees_with_people_at_least_so_often(Measure measure, double floor) =>
        AssertReached(Tally(SharedFolder.Require("gold", "articles")), measure, floor);

    [Theory]
    [InlineData(Measure.Found, 0.94)]
    [InlineData(Measure.Right, 0.95)]
    [InlineData(Measure.Source, 0.98)]
    [InlineData(Measure.Cue, 0.98)]
    [InlineData(Measure.Type, 0.98)]
    [InlineData(Measure.Speaker, 0.88)]
    [InlineData(Measure.Date, 0.88)]
    public void It_agrees_with_people_in_other_houses_styles_as_well(Measure measure, double floor) => AssertReached(Own.Value, measure, floor);

    /// <summary>What is counted, out of the annotated statements, of the extracted ones, or of those that both have.</summary>
    public enum Measure
    {
        /// <summary>Annotated statements whose content was found exactly.</summary>
        Found,

        /// <summary>Extracted statements whose content was annotated exactly.</summary>
        Right,

        /// <summary>Of the found ones, those with the same source.</summary>
        Source,

        /// <summary>Of the found ones, those with the same cue.</summary>
        Cue,

        /// <summary>Of the found ones, those with the same type.</summary>
        Type,

        /// <summary>Of the found ones, those whose speaker has the same name, or none in both; another name of the same actor counts as wrong.</summary>
        Speaker,

        /// <summary>Of the found ones, those with the same date.</summary>
        Date,
    }

    private static void AssertReached(Dictionary<Measure, (int Hits, int Of)> tally, Measure measure, double floor)
    {
        var (hits, of) = tally[measure];
        TestContext.Current.TestOutputHelper?.WriteLine($"{measure}: {hits} of {of}");
        Assert.InRange((double)hits / of, floor, 1);
    }

    private static Dictionary<Measure, (int Hits, int Of)> Tally(string folder)
    {
        var tally = new Dictionary<Measure, (int Hits, int Of)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            Compare(JsonDocument.Parse(File.ReadAllText(path)).RootElement, tally);
        }

        return tally;
    }

    private static void Compare(JsonElement article, Dictionary<Measure, (int Hits, int Of)> tally)
    {
        var text = article.GetProperty("text").GetString()!;
        var published = DateOnly.Parse(article.GetProperty("published").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        var extracted = new StatementExtractor(SeedActors.Gazetteer).Extract(text, published).Statements
            .GroupBy(statement => string.Join(' ', statement.Content))
            .ToDictionary(same => same.Key, same => same.First());
        var found = 0;
        foreach (var gold in article.GetProperty("statements").EnumerateArray())
        {
            var content = string.Join(' ', gold.GetProperty("content").EnumerateArray().Select(reference => Resolve(text, reference)));
            var statement = extracted.GetValueOrDefault(content);
            Count(tally, Measure.Found, statement is not null);
            if (statement is not null)
            {
                found++;
                Count(tally, Measure.Source, statement.Speaker.Mention == Resolve(text, gold.GetProperty("source")));
                Count(tally, Measure.Cue, statement.Cue?.Span == Resolve(text, gold.GetProperty("cue")));
                Count(tally, Measure.Type, statement.Type.ToString().Equals(gold.GetProperty("type").GetString(), StringComparison.OrdinalIgnoreCase));
                Count(tally, Measure.Speaker, Folded(statement.Speaker.Actor.Name) == Folded(gold.GetProperty("speaker").GetString()));
                Count(tally, Measure.Date, statement.StatedOn?.Date?.ToString("O") == gold.GetProperty("date").GetString());
            }
        }

        var (hits, of) = tally.GetValueOrDefault(Measure.Right);
        tally[Measure.Right] = (hits + found, of + extracted.Count);
    }

    private static void Count(Dictionary<Measure, (int Hits, int Of)> tally, Measure measure, bool hit)
    {
        var (hits, of) = tally.GetValueOrDefault(measure);
        tally[measure] = (hits + (hit ? 1 : 0), of + 1);
    }

    private static string? Folded(string? name)
    {
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        return name is not null && folder.TryFold(name, out var folded) ? folded.ToString() : null;
    }

    /// <summary>A span reference: a string that occurs once, or a string and which of its occurrences is meant.</summary>
    private static TextSpan? Resolve(string text, JsonElement reference)
    {
        if (reference.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var isPlain = reference.ValueKind == JsonValueKind.String;
        var wanted = isPlain ? reference.GetString()! : reference.GetProperty("s").GetString()!;
        var occurrence = isPlain ? 1 : reference.GetProperty("n").GetInt32();
        var start = text.IndexOf(wanted, StringComparison.Ordinal);
        while (--occurrence > 0)
        {
            start = text.IndexOf(wanted, start + 1, StringComparison.Ordinal);
        }

        return new TextSpan(start, wanted.Length);
    }
}
