using System.Collections.Immutable;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// The grammar of a document: one tag, head and relation a token, and the names. All indices are those of the document's token list.
/// Immutable and safe to share between threads.
/// </summary>
/// <param name="Tags">Part of speech of every token.</param>
/// <param name="Entities">The names in text order; none overlaps another or crosses a sentence.</param>
/// <param name="Heads">
/// The token that every token depends on, always of the same sentence, or -1 for the root. Every sentence is one projective tree.
/// </param>
/// <param name="Relations">How every token depends on its head; <see cref="DependencyRelation.Root"/> for the root.</param>
public sealed record SyntaxLayer(
    ImmutableArray<PartOfSpeech> Tags,
    ImmutableArray<NamedEntity> Entities,
    ImmutableArray<int> Heads,
    ImmutableArray<DependencyRelation> Relations);
