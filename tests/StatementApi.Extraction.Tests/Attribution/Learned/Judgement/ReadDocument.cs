using System.Collections.Immutable;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution.Learned.Judgement;

/// <summary>A text as the stages read it, and claims to its words that no model made.</summary>
internal sealed class ReadDocument
{
    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;

    public ReadDocument(string text, params ImmutableArray<AttributionRelation> rules)
    {
        var document = DocumentReader.Read(text);
        _text = document.Text;
        _tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, _tokens);
        Input = AttributionInput.Read(
            document, _tokens, sentences, QuotationFinder.Find(document, _tokens), SyntaxAnalyzer.Default.Analyze(document, _tokens, sentences), rules);
        Cues = new CueProbabilities(Marginals((_, _) => 0));
        Contents = Marginals((_, label) => label == 2 ? 0.9f : 0);
    }

    public AttributionInput Input { get; }

    public CueProbabilities Cues { get; }

    /// <summary>What a content stage says that takes everything for content.</summary>
    public float[] Contents { get; }

    /// <summary>The claim of <paramref name="cue"/> that the words of <paramref name="content"/> are surely its content and all others surely not.</summary>
    public Claim Claim(string cue, string content, string source = "")
    {
        var (first, end) = Tokens(cue);
        var (contentTokens, sourceTokens) = (Tokens(content), source.Length == 0 ? (0, 0) : Tokens(source));
        return new Claim(CueSpan.Of(Input, first, end, 0.9f), 0, Marginals((token, label) =>
            label == 2 && IsIn(token, contentTokens) || label == 1 && IsIn(token, sourceTokens) ? 0.95f : 0));
    }

    public string Words(IReadOnlyCollection<int> tokens) => string.Join(' ', tokens.Select(token => _tokens[token].Span.In(_text).ToString()));

    public TextSpan Span(string words) => new(_text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private (int First, int End) Tokens(string words) =>
        (TokenSearch.StartingAt(_tokens, Span(words).Start), _tokens.FirstFrom(Span(words).End, static token => token.Start));

    private float[] Marginals(Func<int, int, float> label)
    {
        var marginals = new float[Input.Count * ChainScores.Labels];
        for (var token = 0; token < Input.Count; token++)
        {
            var (second, third) = (label(token, 1), label(token, 2));
            (marginals[token * 3], marginals[(token * 3) + 1], marginals[(token * 3) + 2]) = (1 - second - third, second, third);
        }

        return marginals;
    }

    private static bool IsIn(int token, (int First, int End) range) => token >= range.First && token < range.End;
}
