using System.Text.Json;

namespace StatementApi.Benchmarks.Queries;

/// <summary>Finds the address of a page far down a list, by following the pages before it.</summary>
internal static class DeepPage
{
    private const int LargestPage = 200;

    /// <summary>The address of page <paramref name="page"/> of the list that <paramref name="first"/> is the first page of, 50 items each.</summary>
    public static async Task<string> FindAsync(HttpClient client, string first, int page)
    {
        // Where a page ends does not depend on how many items those before it had, so that large ones lead there sooner.
        var next = first.Replace("limit=50", $"limit={LargestPage}", StringComparison.Ordinal);
        for (var skipped = 0; skipped < (page - 1) * 50; skipped += LargestPage)
        {
            using var list = JsonDocument.Parse(await client.GetStringAsync(new Uri(next, UriKind.RelativeOrAbsolute)));
            next = list.RootElement.GetProperty("next").GetString()!;
        }

        return next.Replace($"limit={LargestPage}", "limit=50", StringComparison.Ordinal);
    }
}
