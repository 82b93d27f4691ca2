using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using System.Collections.Immutable;

namespace StatementApi.Training.Corpus;

/// <summary>
/// An automatic analysis carried over to our own tokens by their offsets. Where the two tokenizations or sentence borders differ, what
/// cannot be carried over is unknown, so that it neither trains a model nor counts as right.
/// </summary>
/// <param name="Tags">Part of speech of every token; <see cref="PartOfSpeech.None"/> where unknown.</param>
/// <param name="Entities">Kind of name that every token belongs to.</param>
/// <param name="Heads">Head of every token, <see cref="Root"/> or <see cref="Unknown"/>.</param>
/// <param name="Relations">Relation of every token; <see cref="DependencyRelation.None"/> where unknown.</param>
/// <param name="SilverOf">The token of the automatic analysis with the very same span, or -1.</param>
public sealed record SilverAlignment(
    ImmutableArray<PartOfSpeech> Tags,
    ImmutableArray<EntityKind> Entities,
    ImmutableArray<int> Heads,
    ImmutableArray<DependencyRelation> Relations,
    ImmutableArray<int> SilverOf)
{
    /// <summary>The head of a sentence's root.</summary>
    public const int Root = -1;

    /// <summary>A head that could not be carried over.</summary>
    public const int Unknown = -2;

    /// <summary>Carries <paramref name="silver"/> over to <paramref name="tokens"/>.</summary>
    public static SilverAlignment Of(SilverAnalysis silver, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(silver);
        var overlaps = new TokenOverlaps(silver.Tokens, tokens);
        var sentenceOf = SentenceOf(tokens.Length, sentences);
        var tags = ImmutableArray.CreateBuilder<PartOfSpeech>(tokens.Length);
        var entities = ImmutableArray.CreateBuilder<EntityKind>(tokens.Length);
        var heads = ImmutableArray.CreateBuilder<int>(tokens.Length);
        var relations = ImmutableArray.CreateBuilder<DependencyRelation>(tokens.Length);
        var same = ImmutableArray.CreateBuilder<int>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var first = overlaps.First(i);
            var top = overlaps.Top(i);
            var head = top < 0 ? Unknown : Carry(silver.Tokens[top].Head, overlaps, sentenceOf, i);
            var isSame = first >= 0 && silver.Tokens[first].Span == tokens[i].Span;
            tags.Add(isSame ? silver.Tokens[first].Tag : PartOfSpeech.None);
            entities.Add(first < 0 ? EntityKind.None : silver.Tokens[first].Entity);
            heads.Add(head);
            relations.Add(head == Unknown ? DependencyRelation.None : silver.Tokens[top].Relation);
            same.Add(isSame ? first : -1);
        }

        return new SilverAlignment(
            tags.MoveToImmutable(), entities.MoveToImmutable(), heads.MoveToImmutable(), relations.MoveToImmutable(), same.MoveToImmutable());
    }

    private static int Carry(int silverHead, TokenOverlaps overlaps, int[] sentenceOf, int token)
    {
        if (silverHead < 0)
        {
            return Root;
        }

        var head = overlaps.TokenOf(silverHead);
        return head >= 0 && head != token && sentenceOf[head] == sentenceOf[token] ? head : Unknown;
    }

    private static int[] SentenceOf(int count, ImmutableArray<Sentence> sentences)
    {
        var sentenceOf = new int[count];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentenceOf.AsSpan(sentences[i].FirstToken, sentences[i].TokenCount).Fill(i);
        }

        return sentenceOf;
    }
}
