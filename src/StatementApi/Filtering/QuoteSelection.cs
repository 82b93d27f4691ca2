using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Filtering;

/// <summary>The quotes that a filter lets through, as queries yet to be run.</summary>
/// <param name="database">Where to read.</param>
/// <param name="search">Finds words.</param>
/// <param name="days">Walks what a speaker said.</param>
internal sealed class QuoteSelection(StatementDbContext database, IQuoteSearch search, IDayIndex days)
{
    /// <summary>How to apply the filter's words to a page of a list.</summary>
    public async Task<WordLookup> ForPageAsync(StatementFilter filter, CancellationToken cancellationToken) =>
        filter.Q is { } words
        && await search.IsCommonAsync(database, SearchExpression.Parse(words), SearchScope.Of(filter, []), cancellationToken)
            ? WordLookup.Probe
            : WordLookup.Gather;

    /// <summary>The keys of the quotes after <paramref name="after"/> in order of their days, undated ones last, read over the index that is best for it.</summary>
    /// <param name="filter">Which quotes.</param>
    /// <param name="speakers">By whom; by anybody where empty.</param>
    /// <param name="isDescending">Whether the latest comes first.</param>
    /// <param name="withUndated">Whether undated quotes belong to the list.</param>
    /// <param name="after">Where the page before ended, or null.</param>
    /// <param name="count">Most keys to read.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public async Task<List<CursorKey>> KeysByDayAsync(
        StatementFilter filter,
        IReadOnlyList<long> speakers,
        bool isDescending,
        bool withUndated,
        CursorKey? after,
        int count,
        CancellationToken cancellationToken)
    {
        if (filter.Q is not null && !await IsProbedAsync(filter, speakers, cancellationToken))
        {
            return await QuoteKeys.ByWordsAsync(Having(filter, speakers), isDescending, withUndated, after, count, cancellationToken);
        }

        var keys = new List<CursorKey>();
        if (speakers.Count > 0 && filter.IsOfPeriod && after is not { Sort: null })
        {
            var walk = new DayWalk(filter.From, filter.To, filter.Thoughts, isDescending, after, count);
            keys = await QuoteKeys.MergeAsync(speakers, speaker => days.WalkAsync(speaker, walk, cancellationToken), isDescending, count);
            after = QuoteKeys.BeforeUndated(isDescending);
        }

        return keys.Count == count || (!withUndated && after is { Sort: null }) ? keys
            : [.. keys, .. await QuoteKeys.ByDayAsync(
                OfEach(filter, speakers, WordLookup.Probe), isDescending, withUndated, after, count - keys.Count, cancellationToken)];
    }

    /// <summary>The quotes with the filter's words, in the index of words itself: cheap in order of their keys.</summary>
    public IQueryable<QuoteEntry> Having(StatementFilter filter, IReadOnlyList<long> speakers) => search
        .Find(database, SearchExpression.Parse(filter.Q!), SearchScope.Of(filter, speakers))
        .Join(
            database.CurrentQuotes,
            match => match.Id,
            quote => quote.Id,
            (match, quote) => new QuoteEntry
            {
                Quote = quote, Id = match.Id, Key = match.Key, On = quote.EffectiveOn, SpeakerId = quote.SpeakerId, Act = quote.Act,
            })
        .Narrow(SearchScope.Left(filter), database);

    /// <summary>The latest quotes with the filter's words, weighed; see <see cref="RankedMatch.MaxRanked"/>.</summary>
    public IQueryable<RankedMatch> Ranked(StatementFilter filter, IReadOnlyList<long> speakers)
    {
        var left = Current().Narrow(SearchScope.Left(filter), database);
        return search.Rank(database, SearchExpression.Parse(filter.Q!), SearchScope.Of(filter, speakers))
            .Join(left, match => match.Id, entry => entry.Id, (match, _) => match);
    }

    /// <summary>A page of the filter's quotes, with highlights where it asks for words.</summary>
    public Page<LoadedQuote> Highlight(Page<LoadedQuote> page, StatementFilter filter, OffsetUnit unit) =>
        filter.Q is { } words ? search.Highlight(page, SearchExpression.Parse(words), unit) : page;

    /// <summary>The quotes of one speaker, or of anybody.</summary>
    public IQueryable<QuoteEntry> Of(StatementFilter filter, long? speaker = null, WordLookup lookup = WordLookup.Gather)
    {
        var (entries, left) = Source(filter, speaker);
        entries = speaker is { } id ? entries.Where(entry => entry.SpeakerId == id) : entries;
        return Narrow(entries, filter, left, speaker is { } one ? [one] : [], lookup);
    }

    /// <summary>The quotes of any of several speakers; of anybody where none is named.</summary>
    public IQueryable<QuoteEntry> OfAny(StatementFilter filter, IReadOnlyList<long> speakers, WordLookup lookup = WordLookup.Gather)
    {
        if (speakers.Count <= 1)
        {
            return Of(filter, speakers.Count == 0 ? null : speakers[0], lookup);
        }

        var (entries, left) = Source(filter, null);
        return Narrow(entries, filter, left, speakers, lookup).Where(entry => speakers.Contains(entry.SpeakerId!.Value));
    }

    /// <summary>The same as disjoint selections, each in the order of one index: one a speaker, or of a single speaker or anybody one a topic.</summary>
    public IReadOnlyList<IQueryable<QuoteEntry>> OfEach(
        StatementFilter filter, IReadOnlyList<long> speakers, WordLookup lookup = WordLookup.Gather) => speakers.Count > 1
        ? [.. speakers.Select(speaker => Of(filter, speaker, lookup))]
        : OfEachTopic(filter, speakers.Count == 1 ? speakers[0] : null, lookup);

    /// <summary>The quotes said to <paramref name="addressee"/>.</summary>
    public IQueryable<QuoteEntry> To(StatementFilter filter, long addressee, WordLookup lookup) =>
        Narrow(AddressedTo(addressee), filter, filter, [], lookup);

    /// <summary>
    /// Whether a page walks what is said to, about or on something, and looks each quote up in the index of words: where that narrows more than
    /// common words do. What the index of words tells by itself (speaker, article, publisher, period) narrows the words instead.
    /// </summary>
    private async Task<bool> IsProbedAsync(StatementFilter filter, IReadOnlyList<long> speakers, CancellationToken cancellationToken) =>
        filter is not { Addressee: null, Mentioned: null, Topic: [], Review: null or ReviewStatus.Unreviewed }
        && await search.IsCommonAsync(database, SearchExpression.Parse(filter.Q!), SearchScope.Of(filter, speakers), cancellationToken);

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
        quote => new QuoteEntry { Quote = quote, Id = quote.Id, On = quote.EffectiveOn, SpeakerId = quote.SpeakerId, Act = quote.Act, Key = quote.SearchKey });

    private IQueryable<QuoteEntry> About(string topic) => database.Topics
        .Where(one => one.Topic == topic && one.IsCurrent)
        .Select(one => new QuoteEntry { Quote = one.Quote!, Id = one.QuoteId, On = one.EffectiveOn, SpeakerId = one.SpeakerId, Act = one.Act, Key = one.Quote!.SearchKey });

    /// <summary>A quote that names the same addressee twice is one entry: that of the first mention.</summary>
    private IQueryable<QuoteEntry> AddressedTo(long addressee) => database.Addressees
        .Where(one => one.ActorId == addressee && !database.Addressees.Any(
            earlier => earlier.QuoteId == one.QuoteId && earlier.ActorId == addressee && earlier.Position < one.Position))
        .Join(
            database.CurrentQuotes,
            one => one.QuoteId,
            quote => quote.Id,
            (one, quote) => new QuoteEntry { Quote = quote, Id = one.QuoteId, On = one.EffectiveOn, SpeakerId = quote.SpeakerId, Act = quote.Act, Key = quote.SearchKey });

    private IQueryable<QuoteEntry> Mentioning(long mentioned) => database.Mentions
        .Where(one => one.ActorId == mentioned)
        .Join(
            database.CurrentQuotes,
            one => one.QuoteId,
            quote => quote.Id,
            (one, quote) => new QuoteEntry { Quote = quote, Id = one.QuoteId, On = one.EffectiveOn, SpeakerId = quote.SpeakerId, Act = quote.Act, Key = quote.SearchKey });

    private IQueryable<QuoteEntry> Narrow(
        IQueryable<QuoteEntry> entries, StatementFilter filter, StatementFilter left, IReadOnlyList<long> speakers, WordLookup lookup)
    {
        entries = entries.Narrow(left, database);
        if (filter.Q is null)
        {
            return entries;
        }

        var matches = search.Find(database, SearchExpression.Parse(filter.Q), SearchScope.Of(filter, speakers));
        return lookup == WordLookup.Gather
            ? entries.Where(entry => matches.Select(match => match.Id).Contains(entry.Id))
            : entries.Where(entry => matches.Any(match => match.Key == entry.Key));
    }
}
