using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Corpus;

/// <summary>The automatic analysis of an article, in its own tokens.</summary>
/// <param name="Tokens">The tokens in text order.</param>
/// <param name="Mentions">The mentions of all coreference chains.</param>
public sealed record SilverAnalysis(ImmutableArray<SilverToken> Tokens, ImmutableArray<SilverMention> Mentions);

/// <summary>A token of the automatic analysis.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Entity">Whether it belongs to a name; times and quantities count as none.</param>
/// <param name="Head">Index of its head in the article's token list, -1 for a sentence's root.</param>
/// <param name="Relation">How it depends on its head.</param>
public readonly record struct SilverToken(
    TextSpan Span, int Sentence, string Lemma, PartOfSpeech Tag, EntityKind Entity, int Head, DependencyRelation Relation);

/// <summary>A mention of a coreference chain.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index one past its last token.</param>
/// <param name="Chain">The chain's number within the article.</param>
public readonly record struct SilverMention(int FirstToken, int EndToken, int Chain);
