using System.Globalization;
using System.Text.Json;

namespace StatementApi.Benchmarks.Queries;

/// <summary>What readers ask of a generated database. The same for the same database.</summary>
internal static class Samples
{
    private const int Actors = 100;
    private const int Searches = 400;

    private static readonly string[] Words =
    [
        "harbour", "bridge", "agreement", "report", "deadline", "mandate", "mission", "promise", "coalition", "veto", "corridor", "fleet", "pipeline", "reactor", "drought", "quota",
        "ceasefire", "sanctions", "territory", "prisoners", "missiles", "trade", "tariffs", "energy", "asylum", "election", "budget", "troops", "border", "earthquake", "grain",
        "winter", "interest", "government", "people", "support", "experts", "lives", "week", "losses", "europe",
    ];

    /// <summary>The actors quoted most.</summary>
    public static async Task<IReadOnlyList<long>> ActorsAsync(HttpClient client)
    {
        using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v1/actors?sort=-quoteCount&limit={Actors}", UriKind.Relative)));
        return [.. page.RootElement.GetProperty("items").EnumerateArray().Select(actor => actor.GetProperty("id").GetInt64())];
    }

    /// <summary>Pages of quotes by an actor within a year or two: what so many dashboards show, asked for over and over.</summary>
    public static IReadOnlyList<string> RepeatedPages(IReadOnlyList<long> actors) =>
        [.. actors.Select(actor => Page(actor, new DateOnly(2017 + (int)(actor % 8), 1, 1), years: 1 + (int)(actor % 2)))];

    /// <summary>The same, each by another actor or of another period than all before: no end of them in practice.</summary>
    public static IEnumerable<string> FreshPages(IReadOnlyList<long> actors) =>
        from day in Enumerable.Range(0, 365 * 8)
        from actor in actors
        select Page(actor, new DateOnly(2017, 1, 2).AddDays(day), years: 1 + (int)(actor % 2));

    /// <summary>Timelines of an actor over ten years by month.</summary>
    public static IReadOnlyList<string> Timelines(IReadOnlyList<long> actors) => [.. actors.Select(actor =>
        string.Create(CultureInfo.InvariantCulture, $"/api/v1/timelines?actor={actor}&interval=month&from=2016-11-01&to=2026-10-31"))];

    /// <summary>Searches for two words, frequent and seldom ones.</summary>
    public static IReadOnlyList<string> SearchesForTwoWords()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Searches).Select(_ => $"/api/v1/quotes?q={Words[random.Next(Words.Length)]}+{Words[random.Next(Words.Length)]}&limit=50")];
    }

    private static string Page(long actor, DateOnly from, int years) =>
        string.Create(CultureInfo.InvariantCulture, $"/api/v1/quotes?actor={actor}&from={from:yyyy-MM-dd}&to={from.AddYears(years).AddDays(-1):yyyy-MM-dd}&limit=50");
}
