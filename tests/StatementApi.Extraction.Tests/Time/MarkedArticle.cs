using System.Collections.Immutable;
using System.Text;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction.Tests.Time;

/// <summary>
/// An article whose attributions are marked in its text: <c>[1 source]</c>, <c>&lt;1 cue&gt;</c>, <c>{1 content}</c>, where the digits (one
/// an attribution, several for a part that is shared) number the attributions. A source <c>[1=P he]</c> belongs to the chain P.
/// </summary>
internal sealed class MarkedArticle
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<char, Marks> _relations = [];
    private readonly List<int> _chains = [];

    private MarkedArticle(string marked)
    {
        var open = new Stack<(int Start, string Relations, char Kind)>();
        for (var index = 0; index < marked.Length; index++)
        {
            switch (marked[index])
            {
                case '[' or '<' or '{':
                    var end = marked.IndexOf(' ', index);
                    open.Push((_text.Length, marked[(index + 1)..end], marked[index]));
                    index = end;
                    break;
                case ']' or '>' or '}':
                    Close(open.Pop());
                    break;
                default:
                    _text.Append(marked[index]);
                    break;
            }
        }
    }

    /// <summary>The dates of the attributions, in the order of their digits.</summary>
    public static ImmutableArray<StatementDate?> Date(string marked, DateOnly? publishedOn)
    {
        var article = new MarkedArticle(marked);
        var document = DocumentReader.Read(article._text.ToString());
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        return StatementDater.Date(
            document,
            tokens,
            sentences,
            QuotationFinder.Find(document, tokens),
            [.. article._relations.OrderBy(relation => relation.Key).Select(relation => article.Relation(relation.Value))],
            TimeExpressionFinder.Find(document, tokens, sentences),
            publishedOn,
            article._chains.TrueForAll(chain => chain >= 0) ? [.. article._chains] : default);
    }

    private void Close((int Start, string Relations, char Kind) mark)
    {
        var span = TextSpan.FromBounds(mark.Start, _text.Length);
        var parts = mark.Relations.Split('=');
        if (mark.Kind == '[')
        {
            _chains.Add(parts.Length > 1 ? parts[1][0] : -1);
        }

        foreach (var relation in parts[0])
        {
            var marks = _relations.TryGetValue(relation, out var known) ? known : _relations[relation] = new Marks();
            switch (mark.Kind)
            {
                case '[':
                    (marks.Source, marks.Mention) = (span, _chains.Count - 1);
                    break;
                case '<':
                    marks.Cue = span;
                    break;
                default:
                    marks.Content.Add(span);
                    break;
            }
        }
    }

    private AttributionRelation Relation(Marks marks)
    {
        var cue = marks.Cue is { } span ? new Cue(span, Lemma(_text.ToString(span.Start, span.Length)), SpeechAct.Comment) : null;
        var previous = marks.Source is null ? _relations.Count(other => other.Value.Content[0].Start < marks.Content[0].Start) - 1 : -1;
        return new AttributionRelation([.. marks.Content.Order()], cue, marks.Source, marks.Mention, [], previous, -1, "marked", 1);
    }

    private static string Lemma(string cue) => cue switch
    {
        "added" or "adding" => "add",
        _ => cue,
    };

    private sealed class Marks
    {
        public TextSpan? Source { get; set; }

        public int Mention { get; set; } = -1;

        public TextSpan? Cue { get; set; }

        public List<TextSpan> Content { get; } = [];
    }
}
