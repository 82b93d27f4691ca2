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

    /// <summary>The phrases of each content, without duplicates, most telling first.</summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="contents">Statements' contents; what they repeat among them counts for more.</param>
    public static ImmutableArray<ImmutableArray<string>> Find(
        Document document, ImmutableArray<Token> tokens, IEnumerable<ImmutableArray<TextSpan>> contents)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contents);
        var frequencies = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var candidates = new List<List<Candidate>>();
        foreach (var content in contents)
        {
            var found = Candidates(document.Text, tokens, content);
            candidates.Add(found);
            foreach (var candidate in found)
            {
                frequencies[candidate.Phrase] = frequencies.GetValueOrDefault(candidate.Phrase) + 1;
            }
        }

        return [.. candidates.Select(found => Best(found, frequencies))];
    }

    private static ImmutableArray<string> Best(List<Candidate> candidates, Dictionary<string, int> frequencies) => [.. candidates
        .Select(candidate => (candidate.Phrase, Score: Score(candidate, frequencies[candidate.Phrase])))
        .Where(candidate => candidate.Score > 0)
        .OrderByDescending(candidate => candidate.Score)
        .Select(candidate => candidate.Phrase)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(MaxPhrases)];

    /// <summary>A single common noun tells something only where it comes back.</summary>
    private static double Score(Candidate candidate, int frequency) =>
        candidate.Words == 1 && !candidate.IsName && frequency == 1 ? 0 : Math.Log2(candidate.Words + 1) * (1 + Math.Log2(frequency));

    private static List<Candidate> Candidates(string text, ImmutableArray<Token> tokens, ImmutableArray<TextSpan> content)
    {
        var found = new List<Candidate>();
        foreach (var span in content)
        {
            var end = TokenRange.FirstFrom(tokens, span.End);
            var start = -1;
            for (var token = TokenRange.FirstFrom(tokens, span.Start); token < end; token++)
            {
                var goesOn = GoesOn(text, tokens, token, start >= 0);
                if (!goesOn && start >= 0)
                {
                    found.Add(CandidateOf(text, tokens, start, token));
                }

                start = !goesOn ? -1 : start < 0 ? token : start;
            }

            if (start >= 0)
            {
                found.Add(CandidateOf(text, tokens, start, end));
            }
        }

        return found;
    }

    private static bool GoesOn(string text, ImmutableArray<Token> tokens, int token, bool hasBegun) =>
        WordAt(text, tokens, token) switch
        {
            PhraseWord.Content => true,
            PhraseWord.Noun => hasBegun || IsBehindAnOpener(text, tokens, token),
            _ => false,
        };

    /// <summary>"the vote", "of support".</summary>
    private static bool IsBehindAnOpener(string text, ImmutableArray<Token> tokens, int token) =>
        token > 0 && WordAt(text, tokens, token - 1) == PhraseWord.Opener;

    private static PhraseWord WordAt(string text, ImmutableArray<Token> tokens, int token) =>
        PhraseWords.Of(tokens[token].Span.In(text), tokens[token].Kind);

    /// <summary>Of a run that is too long for a phrase, the end: the head of an English noun phrase is its last word.</summary>
    private static Candidate CandidateOf(string text, ImmutableArray<Token> tokens, int start, int end)
    {
        start = Math.Max(start, end - MaxWords);
        var words = string.Join(' ', Enumerable.Range(start, end - start).Select(token => tokens[token].Span.In(text).ToString()));
        var isName = IsName(text, tokens, start, end);
        return new Candidate(isName ? words : words.ToLowerInvariant(), end - start, isName);
    }

    /// <summary>Whether a capital says so; that of a sentence's or quotation's first word says nothing.</summary>
    private static bool IsName(string text, ImmutableArray<Token> tokens, int start, int end)
    {
        var first = start > 0 && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Number ? start : start + 1;
        for (var token = first; token < end; token++)
        {
            if (char.IsUpper(text[tokens[token].Start]))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Candidate(string Phrase, int Words, bool IsName);
}
