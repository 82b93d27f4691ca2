using StatementApi.Extraction.Acts;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>The quotes that a filter lets through, as queries yet to be run.</summary>
/// <param name="database">Where to read.</param>
/// <param name="search">Finds words.</param>
internal sealed class QuoteSelection(StatementDbContext database, IQuoteSearch search)
{
    /// <summary>How to apply the filter's words to a page of a list.</summary>
    public async Task<WordLookup> ForPageAsync(StatementFilter filter, CancellationToken cancellationToken) =>
        filter.Q is { } words && await search.IsCommonAsync(database, SearchExpression.Parse(words), cancellationToken)
            ? WordLookup.Probe
            : WordLookup.Gather;

    /// <summary>The quotes of one speaker, or of anybody.</summary>
    public IQueryable<QuoteEntry> Of(StatementFilter filter, long? speaker = null, WordLookup lookup = WordLookup.Gather)
    {
        var (entries, left) = Source(filter, speaker);
        return Narrow(speaker is { } id ? entries.Where(entry => entry.SpeakerId == id) : entries, left, lookup);
    }

    /// <summary>The quotes of any of several speakers; of anybody where none is named.</summary>
    public IQueryable<QuoteEntry> OfAny(
        StatementFilter filter, IReadOnlyList<long> speakers, WordLookup lookup = WordLookup.Gather) => speakers.Count switch
    {
        0 => Of(filter, null, lookup),
        1 => Of(filter, speakers[0], lookup),
        _ => Of(filter, null, lookup).Where(entry => speakers.Contains(entry.SpeakerId!.Value)),
    };

    /// <summary>The same as disjoint selections, each in the order of one index: one a speaker, or of a single speaker or anybody one a topic.</summary>
    public IReadOnlyList<IQueryable<QuoteEntry>> OfEach(
        StatementFilter filter, IReadOnlyList<long> speakers, WordLookup lookup = WordLookup.Gather) => speakers.Count > 1
        ? [.. speakers.Select(speaker => Of(filter, speaker, lookup))]
        : OfEachTopic(filter, speakers.Count == 1 ? speakers[0] : null, lookup);

    /// <summary>The quotes said to <paramref name="addressee"/>.</summary>
    public IQueryable<QuoteEntry> To(StatementFilter filter, long addressee, WordLookup lookup) => Narrow(AddressedTo(addressee), filter, lookup);

    /// <summary>A quote about several of the topics belongs to the first of them.</summary>
    private IReadOnlyList<IQueryable<QuoteEntry>> OfEachTopic(StatementFilter filter, long? speaker, WordLookup lookup)
    {
        var topics = filter.Topic.Distinct().ToArray();
        return topics.Length < 2 ? [Of(filter, speaker, lookup)] : [.. topics.Select((topic, rank) =>
        {
            var earlier = topics[..rank];
            var entries = Of(filter with { Topic = [topic] }, speaker, lookup);
            return rank == 0 ? entries : entries.Where(entry => !database.Topics.Any(one => one.QuoteId == entry.Id && earlier.Contains(one.Topic)));
        })];
    }

    /// <summary>
    /// The table whose index is walked, and what of the filter is left to check on each of its rows: of an article the quotes themselves,
    /// else whichever of addressee, mentioned and topic is given, the rarest kind first; of a speaker the topic or the quotes.
    /// </summary>
    private (IQueryable<QuoteEntry> Entries, StatementFilter Left) Source(StatementFilter filter, long? speaker) => filter switch
    {
        { Article: null, Addressee: { } addressee } when speaker is null => (AddressedTo(addressee), filter with { Addressee = null }),
        { Article: null, Mentioned: { } mentioned } when speaker is null => (Mentioning(mentioned), filter with { Mentioned = null }),
        { Article: null, Topic: [var topic] } => (About(topic), filter with { Topic = [] }),
        _ => (Current(), filter),
    };

    private IQueryable<QuoteEntry> Current() => database.CurrentQuotes.Select(
        quote => new QuoteEntry { Quote = quote, Id = quote.Id, On = quote.EffectiveOn, SpeakerId = quote.SpeakerId, Act = quote.Act });

    private IQueryable<QuoteEntry> About(string topic) => database.Topics
        .Where(one => one.Topic == topic && one.IsCurrent)
        .Select(one => new QuoteEntry { Quote = one.Quote!, Id = one.QuoteId, On = one.EffectiveOn, SpeakerId = one.SpeakerId, Act = one.Act });

    /// <summary>A quote that names the same addressee twice is one entry: that of the first mention.</summary>
    private IQueryable<QuoteEntry> AddressedTo(long addressee) => database.Addressees
        .Where(one => one.ActorId == addressee && !database.Addressees.Any(
            earlier => earlier.QuoteId == one.QuoteId && earlier.ActorId == addressee && earlier.Position < one.Position))
        .Join(
            database.CurrentQuotes,
            one => one.QuoteId,
            quote => quote.Id,
            (one, quote) => new QuoteEntry { Quote = quote, Id = one.QuoteId, On = one.EffectiveOn, SpeakerId = quote.SpeakerId, Act = quote.Act });

    private IQueryable<QuoteEntry> Mentioning(long mentioned) => database.Mentions
        .Where(one => one.ActorId == mentioned)
        .Join(
            database.CurrentQuotes,
            one => one.QuoteId,
            quote => quote.Id,
            (one, quote) => new QuoteEntry { Quote = quote, Id = one.QuoteId, On = one.EffectiveOn, SpeakerId = quote.SpeakerId, Act = quote.Act });

    private IQueryable<QuoteEntry> Narrow(IQueryable<QuoteEntry> entries, StatementFilter filter, WordLookup lookup)
    {
        entries = filter.ActorKind is { } kind ? entries.Where(entry => entry.Quote.Speaker!.Kind == kind) : entries;
        entries = filter.Country is { } country ? entries.Where(entry => entry.Quote.Speaker!.Country == country) : entries;
        entries = filter.Addressee is { } addressee ? entries.Where(entry => entry.Quote.Addressees.Any(one => one.ActorId == addressee)) : entries;
        entries = filter.Mentioned is { } mentioned ? entries.Where(entry => entry.Quote.Mentions.Any(one => one.ActorId == mentioned)) : entries;
        entries = filter.Topic is { Length: > 0 } topics
            ? entries.Where(entry => database.Topics.Any(one => one.QuoteId == entry.Id && topics.Contains(one.Topic)))
            : entries;
        entries = filter.Article is { } article ? entries.Where(entry => entry.Quote.ArticleId == article) : entries;
        entries = filter.Publisher is { } publisher ? entries.Where(entry => entry.Quote.Publisher == publisher) : entries;
        entries = filter.Type is { } type ? entries.Where(entry => entry.Quote.Type == type) : entries;
        entries = filter.From is { } from ? entries.Where(entry => entry.On >= from) : entries;
        entries = filter.To is { } to ? entries.Where(entry => entry.On <= to) : entries;
        entries = filter.MinConfidence is { } least ? entries.Where(entry => entry.Quote.Confidence >= least) : entries;
        entries = filter.Review is { } review ? entries.Where(entry => entry.Quote.Review == review) : entries;
        entries = OfAct(entries, filter);
        return filter.Q is { } words ? Having(entries, words, lookup) : entries;
    }

    private static IQueryable<QuoteEntry> OfAct(IQueryable<QuoteEntry> entries, StatementFilter filter) => filter switch
    {
        { Act: { } act } => entries.Where(entry => entry.Act == act),
        { Thoughts: false } => entries.Where(entry => entry.Act != SpeechAct.Think),
        _ => entries,
    };

    private IQueryable<QuoteEntry> Having(IQueryable<QuoteEntry> entries, string words, WordLookup lookup)
    {
        var matches = search.Find(database, SearchExpression.Parse(words)).Select(match => match.Id);
        return lookup == WordLookup.Gather
            ? entries.Where(entry => matches.Contains(entry.Id))
            : entries.Where(entry => matches.Any(match => match == entry.Id));
    }
}
