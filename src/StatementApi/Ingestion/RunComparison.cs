using System.Text.Json;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Ingestion;

/// <summary>What a new run changes in an article's quotes.</summary>
/// <param name="Kept">Stored quotes that the new run has too, where its opinion of them is another: method and confidence are renewed.</param>
/// <param name="Added">Quotes that the run before did not have, linked to their parents, kept ones among these.</param>
/// <param name="Superseded">Stored quotes that the new run does not have.</param>
internal sealed record RunComparison(IReadOnlyList<Quote> Kept, IReadOnlyList<Quote> Added, IReadOnlyList<Quote> Superseded)
{
    private const long NotStored = -1;

    /// <summary>
    /// Compares what is stored with what was found. A quote is the same if it says the same: words and spans, speaker and addressees, act, topics, date,
    /// the quote around it; by which method it was found and how surely does not count. What a person said of a superseded quote passes on to
    /// the added one with the same content and speaker.
    /// </summary>
    /// <param name="stored">The article's current quotes, with their details.</param>
    /// <param name="found">The quotes of the new run, linked to their parents.</param>
    public static RunComparison Of(IReadOnlyList<Quote> stored, IReadOnlyList<Quote> found)
    {
        var known = stored.ToLookup(quote => Shown(quote, quote.ParentQuoteId)).ToDictionary(group => group.Key, group => new Queue<Quote>(group));
        var kept = new Dictionary<Quote, Quote>();
        var added = new List<Quote>();
        foreach (var quote in found.OrderBy(quote => quote.Depth))
        {
            if (known.TryGetValue(Shown(quote, ParentOf(quote, kept)), out var same) && same.TryDequeue(out var match))
            {
                kept.Add(quote, match);
            }
            else
            {
                added.Add(quote);
            }
        }

        var superseded = stored.Except(kept.Values).ToList();
        foreach (var quote in added)
        {
            quote.Parent = quote.Parent is { } parent ? kept.GetValueOrDefault(parent, parent) : null;
            quote.Review = ReviewOf(quote, superseded);
        }

        return new RunComparison([.. kept.Where(Differs).Select(Renew)], added, superseded);
    }

    private static long? ParentOf(Quote quote, Dictionary<Quote, Quote> kept) =>
        quote.Parent is null ? null : kept.TryGetValue(quote.Parent, out var parent) ? parent.Id : NotStored;

    private static bool Differs(KeyValuePair<Quote, Quote> kept)
    {
        var (found, stored) = kept;
        return (found.Position, found.Method, found.Confidence, found.SpeakerMethod, found.SpeakerConfidence)
            != (stored.Position, stored.Method, stored.Confidence, stored.SpeakerMethod, stored.SpeakerConfidence);
    }

    private static Quote Renew(KeyValuePair<Quote, Quote> kept)
    {
        var (found, stored) = kept;
        (stored.Position, stored.Method, stored.Confidence, stored.SpeakerMethod, stored.SpeakerConfidence) =
            (found.Position, found.Method, found.Confidence, found.SpeakerMethod, found.SpeakerConfidence);
        return stored;
    }

    private static string Shown(Quote quote, long? parent)
    {
        var shown = quote.Represent(OffsetMap.Utf16);
        return JsonSerializer.Serialize(shown with
        {
            Id = 0,
            ArticleId = 0,
            ParentQuoteId = parent,
            Speaker = shown.Speaker with { Method = "", Confidence = 0 },
            Method = "",
            Confidence = 0,
            Review = new ReviewResponse(default),
        });
    }

    private static ReviewStatus ReviewOf(Quote quote, List<Quote> superseded) => superseded
        .Where(before => before.Content.SequenceEqual(quote.Content) && before.SpeakerId == quote.SpeakerId)
        .Select(before => before.Review)
        .FirstOrDefault();
}
