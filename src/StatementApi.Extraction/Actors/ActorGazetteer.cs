using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// The known actors, found by any of their names, offices, demonyms and metonyms. Immutable and safe to share between threads:
/// <see cref="With"/> and <see cref="Without"/> give a new gazetteer over the same base in O(log n).
/// <para>
/// Names are compared as <see cref="NameFolder"/> folds them, and longer than <see cref="NameFolder.MaxLength"/> never match. A name
/// listed all in capitals ("US", "WHO") is found only where the text writes capitals. Where a day is given, a name or an office
/// counts only if it holds on that day, first and last day included: on the day on which an office changes hands both holders are found.
/// Several answers mean an ambiguous name; they are ordered by strength of evidence, then by key.
/// </para>
/// </summary>
public sealed class ActorGazetteer
{
    private readonly Dictionary<string, GazetteerActor> _base;
    private readonly ImmutableDictionary<string, GazetteerActor> _added;
    private readonly ImmutableHashSet<string> _hidden;
    private readonly EntryIndex _entries;
    private readonly FirstWords _firstWords;

    private ActorGazetteer(
        Dictionary<string, GazetteerActor> known,
        ImmutableDictionary<string, GazetteerActor> added,
        ImmutableHashSet<string> hidden,
        EntryIndex entries,
        FirstWords firstWords) =>
        (_base, _added, _hidden, _entries, _firstWords) = (known, added, hidden, entries, firstWords);

    /// <summary>A gazetteer of no one.</summary>
    public static ActorGazetteer Empty { get; } = Create([]);

    /// <summary>Number of actors.</summary>
    public int Count => _base.Count - _hidden.Count + _added.Count;

    /// <summary>All actors, in no particular order.</summary>
    public IEnumerable<GazetteerActor> Actors =>
        _base.Values.Where(actor => !_hidden.Contains(actor.Key)).Concat(_added.Values);

    /// <summary>Builds the index; every later change is laid over it.</summary>
    /// <exception cref="ArgumentException">Two actors have the same key.</exception>
    public static ActorGazetteer Create(IEnumerable<GazetteerActor> actors)
    {
        var byKey = new Dictionary<string, GazetteerActor>();
        foreach (var actor in actors)
        {
            if (!byKey.TryAdd(actor.Key, actor))
            {
                throw new ArgumentException($"Two actors have the key '{actor.Key}'.", nameof(actors));
            }
        }

        var entries = byKey.Values.SelectMany(ActorEntries.Of).ToList();
        return new ActorGazetteer(
            byKey,
            ImmutableDictionary<string, GazetteerActor>.Empty,
            ImmutableHashSet<string>.Empty,
            EntryIndex.Create(entries),
            FirstWords.Create(entries));
    }

    /// <summary>This gazetteer with one actor more, or with the actor of the same key replaced.</summary>
    public ActorGazetteer With(GazetteerActor actor)
    {
        var without = Without(actor.Key);
        var entries = ActorEntries.Of(actor);
        return new ActorGazetteer(
            _base, without._added.Add(actor.Key, actor), without._hidden, without._entries.Add(entries), _firstWords.Add(entries));
    }

    /// <summary>This gazetteer without an actor; itself where it has no such actor.</summary>
    public ActorGazetteer Without(string key)
    {
        if (_added.TryGetValue(key, out var added))
        {
            return new ActorGazetteer(_base, _added.Remove(key), _hidden, _entries.RemoveAdded(ActorEntries.Of(added)), _firstWords);
        }

        return _base.ContainsKey(key) && !_hidden.Contains(key)
            ? new ActorGazetteer(_base, _added, _hidden.Add(key), _entries, _firstWords)
            : this;
    }

    /// <summary>The actor with that key, or null.</summary>
    public GazetteerActor? Find(string key) =>
        _added.TryGetValue(key, out var added) ? added
        : _base.TryGetValue(key, out var known) && !_hidden.Contains(key) ? known
        : null;

    /// <summary>Everyone whose name, alias or metonym this is. Surnames, demonyms and offices have lookups of their own.</summary>
    public ImmutableArray<GazetteerCandidate> FindByAlias(ReadOnlySpan<char> name, DateOnly? on = null) =>
        Find(name, on, NameSources.Listed);

    /// <summary>The people with that family name, or with a listed alias that is the same.</summary>
    public ImmutableArray<GazetteerCandidate> FindBySurname(ReadOnlySpan<char> surname, DateOnly? on = null) =>
        Find(surname, on, NameSources.Surnames).RemoveAll(candidate => candidate.Actor.Kind != ActorKind.Person);

    /// <summary>The countries that an adjective or a people belongs to ("Russian", "Ukrainians"); several for "Korean".</summary>
    public ImmutableArray<GazetteerCandidate> FindCountryByDemonym(ReadOnlySpan<char> demonym) =>
        Find(demonym, null, NameSources.Demonyms);

    /// <summary>The holders of an office on a day, with synonyms of the title and any name, demonym or metonym of the body.</summary>
    /// <param name="title">The title alone ("foreign minister", "spokesman").</param>
    /// <param name="body">Country or organization ("Russia", "Russian", "Moscow", "NATO").</param>
    /// <param name="on">The day, or null for holders at any time.</param>
    public ImmutableArray<GazetteerCandidate> FindByRole(ReadOnlySpan<char> title, ReadOnlySpan<char> body, DateOnly? on = null) =>
        OfficeSearch.Holders(this, title, body, on);

    /// <summary>
    /// The holders of an office described as a text does it: "Kremlin spokesman", "Ukraine’s foreign minister", "president of
    /// the United States". A description with further words ("former", "deputy") is another office.
    /// </summary>
    public ImmutableArray<GazetteerCandidate> FindByDescription(ReadOnlySpan<char> description, DateOnly? on = null) =>
        OfficeSearch.Described(this, description, on);

    /// <summary>
    /// Finds the longest name, alias, surname, metonym or demonym that starts at a token and ends with one, written with its capitals.
    /// Costs one lookup for a token that begins no name, and never more than the longest name's length.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="startToken">Index of the first token; a leading "the" is no part of a name.</param>
    /// <param name="match">The match; undefined where there is none.</param>
    /// <param name="on">The day on which a name must hold, or null for any.</param>
    public bool TryMatch(
        Document document, ImmutableArray<Token> tokens, int startToken, out GazetteerMatch match, DateOnly? on = null)
    {
        match = default;
        var first = tokens[startToken];
        if (first.Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return false;
        }

        var text = document.Text;
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        var written = first.Span.In(text);
        var firstWord = NameFolder.FirstWord(written);
        folder.Append(firstWord);
        var longest = _firstWords.LongestNameFrom(folder.Folded);
        if (longest == 0)
        {
            return false;
        }

        folder.Append(written[firstWord.Length..]);
        for (var next = startToken + 1; folder.Length <= longest && !folder.Overflowed; next++)
        {
            if (TokenGap.CanEndName(text, tokens[next - 1]))
            {
                written = text.AsSpan(first.Start, tokens[next - 1].End - first.Start);
                var candidates = Collect(folder.Folded, written, on, NameSources.All, inText: true);
                match = candidates.IsEmpty ? match : new GazetteerMatch(next - startToken, candidates);
            }

            if (next == tokens.Length || !TokenGap.ContinuesName(text, tokens[next - 1], tokens[next]))
            {
                break;
            }

            folder.Append(text.AsSpan(tokens[next - 1].End, tokens[next].End - tokens[next - 1].End));
        }

        return match.TokenCount > 0;
    }

    internal ImmutableArray<GazetteerCandidate> Find(ReadOnlySpan<char> written, DateOnly? on, NameSources sources)
    {
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        return folder.TryFold(written, out var folded) ? Collect(folded, NameFolder.WithoutArticle(written), on, sources, inText: false) : [];
    }

    internal ImmutableArray<GazetteerCandidate> Collect(
        ReadOnlySpan<char> folded, ReadOnlySpan<char> written, DateOnly? on, NameSources sources, bool inText)
    {
        var (known, added) = _entries.Bucket(folded);
        if (known.IsEmpty && added.IsEmpty)
        {
            return [];
        }

        var found = new CandidateSet();
        foreach (var entry in known.Span)
        {
            if (!_hidden.Contains(entry.Actor.Key) && Fits(entry, folded, written, on, sources, inText))
            {
                found.Add(entry);
            }
        }

        foreach (var entry in added.Span)
        {
            if (Fits(entry, folded, written, on, sources, inText))
            {
                found.Add(entry);
            }
        }

        return found.ToImmutable();
    }

    private static bool Fits(
        GazetteerEntry entry, ReadOnlySpan<char> folded, ReadOnlySpan<char> written, DateOnly? on, NameSources sources, bool inText) =>
        sources.Include(entry.Source)
        && folded.SequenceEqual(entry.Key)
        && (inText || entry.Case == NameCase.Capitals ? entry.Case.Allows(written) : true)
        && entry.Holds(on);
}
