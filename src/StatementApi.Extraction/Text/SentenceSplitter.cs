using System.Collections.Immutable;

namespace StatementApi.Extraction.Text;

/// <summary>
/// Groups tokens into sentences. A sentence ends after final punctuation and the closing marks and brackets behind it, unless what
/// follows shows that it goes on: an attribution after a quoted question, a name after an abbreviation. It always ends with its
/// paragraph. Linear in the number of tokens; thread-safe.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="document"/>, which together cover <paramref name="tokens"/> once, in order.</summary>
    public static ImmutableArray<Sentence> Split(Document document, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var first = 0;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            var end = first;
            while (end < tokens.Length && tokens[end].Start < document.Paragraphs[paragraph].End)
            {
                end++;
            }

            var scanner = new SentenceScanner(document.Text, tokens, end);
            while (first < end)
            {
                var next = scanner.EndFrom(first);
                var span = TextSpan.FromBounds(tokens[first].Start, tokens[next - 1].End);
                sentences.Add(new Sentence(span, first, next - first, paragraph));
                first = next;
            }
        }

        return sentences.DrainToImmutable();
    }
}
