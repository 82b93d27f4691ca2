using System.Text.Json;
using StatementApi.Extraction.Tests.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Acceptance;

/// <summary>The annotated articles beside the repository: how much of what people marked is found. The floors are what was reached when written.</summary>
public sealed class AnnotatedArticlesTests
{
    [Theory]
    [InlineData(Measure.Found, 0.95)]
    [InlineData(Measure.Right, 0.95)]
    [InlineData(Measure.Source, 0.95)]
    [InlineData(Measure.Cue, 0.95)]
    [InlineData(Measure.Type, 0.95)]
    [InlineData(Measure.Date, 0.9)]
    public void The_extractor_agrees_with_people_at_least_so_often(Measure measure, double floor)
    {
        var tally = new Dictionary<Measure, (int Hits, int Of)>();
        foreach (var path in Directory.EnumerateFiles(SharedFolder.Require("gold", "articles"), "*.json").Order(StringComparer.Ordinal))
        {
            Compare(JsonDocument.Parse(File.ReadAllText(path)).RootElement, tally);
        }

        var (hits, of) = tally[measure];
        Assert.InRange((double)hits / of, floor, 1);
    }

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

        /// <summary>Of the found ones, those with the same date.</summary>
        Date,
    }

    private static void Compare(JsonElement article, Dictionary<Measure, (int Hits, int Of)> tally)
    {
        var text = article.GetProperty("text").GetString()!;
        var published = DateOnly.Parse(article.GetProperty("published").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        var extracted = new StatementExtractor(SeedActors.Gazetteer).Extract(text, published).Statements
            .ToDictionary(statement => string.Join(' ', statement.Content));
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
