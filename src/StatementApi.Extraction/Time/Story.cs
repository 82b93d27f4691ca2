using System.Collections.Immutable;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Time;

/// <summary>The layers that the dating of utterances reads, with each attribution placed in them. Not shared between threads.</summary>
internal sealed class Story
{
    private readonly Document _document;

    public Story(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<AttributionRelation> relations,
        ImmutableArray<int> chains)
    {
        _document = document;
        Tokens = tokens;
        Sentences = sentences;
        Relations = relations;
        Chains = chains;
        ContainerOfToken = Containers.OfTokens(tokens, relations, quotations);
        Utterances = Place(relations);
    }

    public ImmutableArray<Token> Tokens { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    public ImmutableArray<AttributionRelation> Relations { get; }

    /// <summary>Chain of each mention; empty where coreference is not known.</summary>
    public ImmutableArray<int> Chains { get; }

    public int[] ContainerOfToken { get; }

    /// <summary>The attributions in text order of their cues.</summary>
    public Utterance[] Utterances { get; }

    public ReadOnlySpan<char> Text(int token) => Tokens[token].Span.In(_document.Text);

    public ReadOnlySpan<char> Text(TextSpan span) => span.In(_document.Text);

    /// <summary>The class of a token's word; that of a gathering is <see cref="OccasionWord.Occasion"/>.</summary>
    public OccasionWord Word(int token) => OccasionLexicon.Find(Text(token)) is var word && word == OccasionWord.Gathering ? OccasionWord.Occasion : word;

    /// <summary>Whether the token is a word for people who come together.</summary>
    public bool IsGathering(int token) => OccasionLexicon.Find(Text(token)) == OccasionWord.Gathering;

    /// <summary>The tokens that <paramref name="span"/> covers.</summary>
    public TokenRange Range(TextSpan span) => new(TokenAt(span.Start), TokenAt(span.End));

    private Utterance[] Place(ImmutableArray<AttributionRelation> relations)
    {
        var utterances = new Utterance[relations.Length];
        for (var index = 0; index < relations.Length; index++)
        {
            utterances[index] = Place(index);
        }

        Array.Sort(utterances, static (left, right) => left.Cue.First.CompareTo(right.Cue.First));
        return utterances;
    }

    private Utterance Place(int index)
    {
        var relation = Relations[index];
        var cue = Range(relation.Cue?.Span ?? relation.Content[0]);
        var source = relation.Source is { } span ? Range(span) : new TokenRange(cue.First, cue.First);
        var sentence = SentenceOf(cue.First);
        var container = relation.Cue is null ? Containers.None : ContainerOfToken[cue.First];
        return new Utterance(index, cue, source, sentence, Sentences[sentence].Paragraph, container);
    }

    private int TokenAt(int offset) =>
        TokenSearch.FirstFrom(Tokens, offset);

    /// <summary>Index of the sentence that holds the token.</summary>
    public int SentenceOf(int token) =>
        Math.Max(0, Sentences.FirstFrom(token + 1, static sentence => sentence.FirstToken) - 1);
}
