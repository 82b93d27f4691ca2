using System.Collections.Immutable;

namespace StatementApi.Extraction.Text;

/// <summary>
/// Groups tokens into sentences. A sentence ends after final punctuation and the closing marks and brackets behind it, unless what
/// follows shows that it goes on: a lower-case attribution after a quoted question, a name after an abbreviation. It always
/// ends with its paragraph. Linear; thread-safe.
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
            var end = document.Paragraphs[paragraph].End;
            while (first < tokens.Length && tokens[first].Start < end)
            {
                var next = new SentenceScanner(document.Text, tokens, end).EndFrom(first);
                var span = TextSpan.FromBounds(tokens[first].Start, tokens[next - 1].End);
                sentences.Add(new Sentence(span, first, next - first, paragraph));
                first = next;
            }
        }

        return sentences.DrainToImmutable();
    }
}
