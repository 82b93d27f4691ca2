using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Topics;

/// <summary>Names the topics of a stretch of text by the words and phrases of <c>topics.tsv</c>. Linear in its tokens; thread-safe.</summary>
public static class TopicTagger
{
    private static readonly TopicTrie Trie = TopicTrie.Read();

    /// <summary>Every topic of the list, in its order.</summary>
    public static ImmutableArray<string> Topics => Trie.Topics;

    /// <summary>
    /// The topics named within <paramref name="spans"/>, each once, ordered by first occurrence. Where forms overlap, the leftmost counts, and of
    /// those that start together the longest.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="spans">The stretches to read, a statement's content; a form never runs across two of them.</param>
    public static ImmutableArray<string> Tag(Document document, ImmutableArray<Token> tokens, ImmutableArray<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(document);
        Span<bool> isFound = stackalloc bool[Trie.Topics.Length];
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var span in spans)
        {
            var (first, end) = (TokenSearch.FirstFrom(tokens, span.Start), TokenSearch.FirstFrom(tokens, span.End));
            for (var token = first; token < end;)
            {
                var (topic, next) = Longest(document.Text, tokens, token, end);
                if (topic >= 0 && !isFound[topic])
                {
                    isFound[topic] = true;
                    found.Add(Trie.Topics[topic]);
                }

                token = next;
            }
        }

        return found.DrainToImmutable();
    }

    private static (int Topic, int Next) Longest(string text, ImmutableArray<Token> tokens, int first, int end)
    {
        var (topic, next) = (TopicTrie.None, first + 1);
        var node = TopicTrie.Root;
        for (var token = first; token < end; token++)
        {
            node = Trie.Next(node, tokens[token].Span.In(text));
            if (node == TopicTrie.None)
            {
                break;
            }

            if (Trie.TopicAt(node) != TopicTrie.None)
            {
                (topic, next) = (Trie.TopicAt(node), token + 1);
            }
        }

        return (topic, next);
    }
}
