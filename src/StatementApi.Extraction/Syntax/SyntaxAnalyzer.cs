using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Tags, parses and finds the names of a document. Linear in the number of tokens; immutable and thread-safe. Method and figures:
/// <c>Models/README.md</c>.
/// </summary>
public sealed class SyntaxAnalyzer
{
    private static readonly Lazy<SyntaxAnalyzer> Embedded = new(() => new SyntaxAnalyzer(SyntaxModels.ReadEmbedded()));

    private readonly SyntaxModels _models;

    internal SyntaxAnalyzer(SyntaxModels models) => _models = models;

    /// <summary>The analyser with the embedded models, which the first use loads.</summary>
    /// <exception cref="Models.WeightsFileException">A weights file is damaged or of another version.</exception>
    public static SyntaxAnalyzer Default => Embedded.Value;

    /// <summary>Analyses every sentence; <paramref name="sentences"/> cover every token once.</summary>
    public SyntaxLayer Analyze(Document document, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(document);
        var features = TokenFeatures.Read(document, tokens);
        var tags = Tag(features, sentences);
        var entities = _models.Recognizer.Recognize(features, sentences, tags);
        var (heads, relations) = Parse(features, sentences, tags);
        return new SyntaxLayer(
            ImmutableCollectionsMarshal.AsImmutableArray(tags),
            entities,
            ImmutableCollectionsMarshal.AsImmutableArray(heads),
            ImmutableCollectionsMarshal.AsImmutableArray(relations));
    }

    private PartOfSpeech[] Tag(TokenFeatures features, ImmutableArray<Sentence> sentences)
    {
        var tags = new PartOfSpeech[features.Count];
        foreach (var sentence in sentences)
        {
            _models.Tagger.Tag(features, sentence, tags);
        }

        return tags;
    }

    private (int[] Heads, DependencyRelation[] Relations) Parse(
        TokenFeatures features, ImmutableArray<Sentence> sentences, PartOfSpeech[] tags)
    {
        var heads = new int[features.Count];
        var relations = new DependencyRelation[features.Count];
        var longest = Longest(sentences);
        var state = new ParserState(longest);
        var input = new ParserInput(longest);
        foreach (var sentence in sentences)
        {
            _models.Parser.Parse(features, sentence, tags, state, input, heads, relations);
        }

        return (heads, relations);
    }

    private static int Longest(ImmutableArray<Sentence> sentences)
    {
        var longest = 0;
        foreach (var sentence in sentences)
        {
            longest = Math.Max(longest, sentence.TokenCount);
        }

        return longest;
    }
}
