using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Topics;

/// <summary>
/// Finds the phrases that contents turn on: noun phrases between stop words (after RAKE, Rose et al. 2010), those first that have more words and
/// that the article's contents repeat. Linear in the tokens of the contents; thread-safe.
/// </summary>
public static class KeyPhraseFinder
{
    /// <summary>Most phrases of one content.</summary>
    public const int MaxPhrases = 3;

    private const int MaxWords = 4;

    /// <summary>What is longer is an address or noise.</summary>
    private const int MaxLength = 80;

    /// <summary>The phrases of each content, without duplicates, most telling first.</summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="contents">Statements' contents; what they repeat among them counts for more.</param>
    public static ImmutableArray<ImmutableArray<string>> Find(
        Document document, ImmutableArray<Token> tokens, IEnumerable<ImmutableArray<TextSpan>> contents)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contents);
        var candidates = contents.Select(content => Candidates(document.Text, tokens, content)).ToList();
        var repetitions = RepetitionsOf(candidates);
        return [.. candidates.Select(found => Best(found, repetitions))];
    }

    /// <summary>How often each phrase stands in the text, where contents enclose each other once, and whether it is a name anywhere.</summary>
    private static Dictionary<string, Repetition> RepetitionsOf(List<List<Candidate>> candidates)
    {
        var repetitions = new Dictionary<string, Repetition>(StringComparer.OrdinalIgnoreCase);
        var counted = new HashSet<int>();
        foreach (var candidate in candidates.SelectMany(found => found))
        {
            if (counted.Add(candidate.Token))
            {
                var known = repetitions.GetValueOrDefault(candidate.Phrase);
                repetitions[candidate.Phrase] = new Repetition(known.Count + 1, known.Name ?? (candidate.IsName ? candidate.Phrase : null));
            }
        }

        return repetitions;
    }

    private static ImmutableArray<string> Best(List<Candidate> candidates, Dictionary<string, Repetition> repetitions) => [.. candidates
        .Select(candidate => (candidate.Words, candidate.Phrase, Repetition: repetitions.GetValueOrDefault(candidate.Phrase)))
        .Select(candidate => (Phrase: candidate.Repetition.Name ?? candidate.Phrase, Score: Score(candidate.Words, candidate.Repetition)))
        .Where(candidate => candidate.Score > 0)
        .OrderByDescending(candidate => candidate.Score)
        .Select(candidate => candidate.Phrase)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(MaxPhrases)];

    /// <summary>A single common noun tells something only where it comes back.</summary>
    private static double Score(int words, Repetition repetition) => words == 1 && repetition is { Name: null, Count: < 2 }
        ? 0
        : Math.Log2(words + 1) * (1 + Math.Log2(Math.Max(repetition.Count, 1)));

    private static List<Candidate> Candidates(string text, ImmutableArray<Token> tokens, ImmutableArray<TextSpan> content)
    {
        var found = new List<Candidate>();
        foreach (var span in content)
        {
            var end = TokenSearch.FirstFrom(tokens, span.End);
            var start = -1;
            for (var token = TokenSearch.FirstFrom(tokens, span.Start); token <= end; token++)
            {
                var goesOn = token < end && GoesOn(text, tokens, token, start >= 0);
                if (!goesOn && start >= 0 && CandidateOf(text, tokens, start, token) is { } candidate)
                {
                    found.Add(candidate);
                }

                start = !goesOn ? -1 : start < 0 ? token : start;
            }
        }

        return found;
    }

    private static bool GoesOn(string text, ImmutableArray<Token> tokens, int token, bool hasBegun) =>
        WordAt(text, tokens, token) switch
        {
            PhraseWord.Content => true,
            PhraseWord.Noun => hasBegun || IsBehindAnOpener(text, tokens, token),
            PhraseWord.Stop => hasBegun && IsCapital(text, tokens[token]) && IsCapital(text, tokens[token - 1]),
            _ => false,
        };

    /// <summary>"Red Cross": within a name, any word goes.</summary>
    private static bool IsCapital(string text, Token token) => char.IsUpper(text[token.Start]);

    /// <summary>"the vote", "of support".</summary>
    private static bool IsBehindAnOpener(string text, ImmutableArray<Token> tokens, int token) =>
        token > 0 && WordAt(text, tokens, token - 1) == PhraseWord.Opener;

    private static PhraseWord WordAt(string text, ImmutableArray<Token> tokens, int token) =>
        PhraseWords.Of(tokens[token].Span.In(text), tokens[token].Kind);

    /// <summary>
    /// Of a run that has too many words for a phrase, the end: the head of an English noun phrase is its last word. Null where the words are none.
    /// </summary>
    private static Candidate? CandidateOf(string text, ImmutableArray<Token> tokens, int start, int end)
    {
        start = Math.Max(start, end - MaxWords);
        if (tokens[end - 1].End - tokens[start].Start > MaxLength)
        {
            return null;
        }

        var words = string.Join(' ', Enumerable.Range(start, end - start).Select(token => tokens[token].Span.In(text).ToString()));
        var isName = IsName(text, tokens, start, end);
        return new Candidate(isName ? words : words.ToLowerInvariant(), start, end - start, isName);
    }

    /// <summary>Whether a capital says so; that of a sentence's or quotation's first word says nothing.</summary>
    private static bool IsName(string text, ImmutableArray<Token> tokens, int start, int end)
    {
        var first = start > 0 && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Number ? start : start + 1;
        for (var token = first; token < end; token++)
        {
            if (IsCapital(text, tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Candidate(string Phrase, int Token, int Words, bool IsName);

    private readonly record struct Repetition(int Count, string? Name);
}
