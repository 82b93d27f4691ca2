using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Mentions;

/// <summary>Every token's class, and the listed names that start and run through the tokens.</summary>
internal sealed class WordLayer(
    Document document, ImmutableArray<Token> tokens, WordClass[] classes, int[] nameOf, List<ListedName> names)
{
    public string Text => document.Text;

    public ImmutableArray<Token> Tokens => tokens;

    public ReadOnlySpan<char> this[int token] => tokens[token].Span.In(document.Text);

    public bool Is(int token, WordClass any) => (classes[token] & any) != 0;

    public WordClass ClassOf(int token) => classes[token];

    public void Add(int token, WordClass more) => classes[token] |= more;

    public bool Equals(int token, ReadOnlySpan<char> word) => this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The listed name that runs through a token, or null.</summary>
    public ListedName? NameAt(int token) => nameOf[token] < 0 ? null : names[nameOf[token]];

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);
}

/// <summary>A name of the gazetteer in the text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index one past its last token.</param>
/// <param name="Match">Whose name it is.</param>
internal sealed record ListedName(int First, int End, GazetteerMatch Match)
{
    public ActorKind Kind => Match.Candidates[0].Actor.Kind;

    public NameSource Source => Match.Source;

    public bool IsDemonym => Source == NameSource.Demonym;

    public bool IsPerson => Kind == ActorKind.Person;

    public bool IsOneWord => End - First == 1;
}
