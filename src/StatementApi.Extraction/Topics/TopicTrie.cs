using System.Collections.Frozen;
using System.Collections.Immutable;
using StatementApi.Extraction.Lexicons;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Topics;

/// <summary>The forms of <c>topics.tsv</c>, cut by the tokenizer that cuts the articles, as a trie over words. Immutable and thread-safe.</summary>
internal sealed class TopicTrie
{
    /// <summary>The node from which every form starts.</summary>
    public const int Root = 0;

    /// <summary>No such node, or no topic.</summary>
    public const int None = -1;

    /// <summary>In place of a topic: the form is an idiom, whose words name nothing that it is about.</summary>
    public const int Idiom = -2;

    private const string IdiomMark = "-";

    private readonly WordTable<int> _words;
    private readonly FrozenDictionary<(int Node, int Word), int> _edges;
    private readonly ImmutableArray<int> _topicOfNode;

    private TopicTrie(
        WordTable<int> words, FrozenDictionary<(int Node, int Word), int> edges, ImmutableArray<int> topicOfNode, ImmutableArray<string> topics)
    {
        _words = words;
        _edges = edges;
        _topicOfNode = topicOfNode;
        Topics = topics;
    }

    /// <summary>The topics' names; a topic's number is its index here.</summary>
    public ImmutableArray<string> Topics { get; }

    /// <summary>Reads the embedded list.</summary>
    public static TopicTrie Read()
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var edges = new Dictionary<(int Node, int Word), int>();
        var topicOfNode = new List<int> { None };
        var topics = new List<string>();
        foreach (var row in LexiconReader.Rows("topics.tsv", columns: 2))
        {
            var node = Root;
            foreach (var word in Words(row[0]))
            {
                var number = words.TryGetValue(word, out var known) ? known : words[word] = words.Count;
                node = edges.TryGetValue((node, number), out var next) ? next : edges[(node, number)] = AddNode(topicOfNode);
            }

            topicOfNode[node] = row[1] == IdiomMark ? Idiom : NumberOf(row[1], topics);
        }

        return new TopicTrie(new WordTable<int>(words), edges.ToFrozenDictionary(), [.. topicOfNode], [.. topics]);
    }

    /// <summary>The node that <paramref name="word"/> leads to from <paramref name="node"/>, or <see cref="None"/>.</summary>
    public int Next(int node, ReadOnlySpan<char> word) =>
        _words.TryGetValue(word, out var number) && _edges.TryGetValue((node, number), out var next) ? next : None;

    /// <summary>The topic of the form that ends at <paramref name="node"/>, <see cref="Idiom"/> or <see cref="None"/>.</summary>
    public int TopicAt(int node) => _topicOfNode[node];

    private static IEnumerable<string> Words(string form)
    {
        var document = DocumentReader.Read(form);
        return Tokenizer.Tokenize(document).Select(token => token.Span.In(form).ToString());
    }

    private static int AddNode(List<int> topicOfNode)
    {
        topicOfNode.Add(None);
        return topicOfNode.Count - 1;
    }

    private static int NumberOf(string topic, List<string> topics)
    {
        // Forms of one topic stand together in the list, so the last topic is nearly always the one.
        var number = topics.LastIndexOf(topic);
        if (number >= 0)
        {
            return number;
        }

        topics.Add(topic);
        return topics.Count - 1;
    }
}
