using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Finds names, from left to right, each token given the label before it and the label of the same word earlier in the document: a greedy
/// linear model trained as an averaged perceptron. Linear; thread-safe.
/// </summary>
internal sealed class EntityRecognizer(CompactTable weights)
{
    private readonly CompactTable _weights = weights;

    /// <summary>The names of the document's sentences in order.</summary>
    public ImmutableArray<NamedEntity> Recognize(
        TokenFeatures tokens, ImmutableArray<Sentence> sentences, ReadOnlySpan<PartOfSpeech> tags)
    {
        var labels = new byte[tokens.Count];
        foreach (var sentence in sentences)
        {
            Label(tokens, sentence, tags, labels);
        }

        return Entities(labels);
    }

    /// <summary>The best label that may stand after <paramref name="before"/>.</summary>
    public static int Best(ReadOnlySpan<short> scores, int before, bool isFinal)
    {
        var best = -1;
        for (var label = 0; label < EntityLabels.Count; label++)
        {
            if ((best < 0 || scores[label] > scores[best]) && EntityLabels.MayFollow(label, before, isFinal))
            {
                best = label;
            }
        }

        return best;
    }

    /// <summary>
    /// Whether a token behind one with the label <paramref name="before"/> need not be weighed: no name goes on there, and none begins without a capital or
    /// a digit, as most tokens are.
    /// </summary>
    public static bool IsOutside(int before, TokenTraits traits) =>
        EntityLabels.IsClosed(before) && (traits & (TokenTraits.Capitalised | TokenTraits.HasDigit)) == 0;

    private void Label(TokenFeatures tokens, Sentence sentence, ReadOnlySpan<PartOfSpeech> tags, Span<byte> labels)
    {
        Span<uint> space = stackalloc uint[FeatureWriter.Space];
        Span<short> scores = stackalloc short[_weights.Stride];
        var before = EntityLabels.Outside;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (IsOutside(before, tokens.Traits[i]))
            {
                before = EntityLabels.Outside;
                labels[i] = EntityLabels.Outside;
                continue;
            }

            _weights.Score(EntityFeatures.Extract(tokens, sentence, i, tags, labels, space), scores);
            before = Best(scores, before, i + 1 == sentence.EndToken);
            labels[i] = (byte)before;
        }
    }

    private static ImmutableArray<NamedEntity> Entities(ReadOnlySpan<byte> labels)
    {
        var entities = ImmutableArray.CreateBuilder<NamedEntity>();
        var first = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            first = EntityLabels.Starts(labels[i]) ? i : first;
            if (EntityLabels.Ends(labels[i]))
            {
                entities.Add(new NamedEntity(first, i + 1 - first, EntityLabels.Kind(labels[i])));
            }
        }

        return entities.DrainToImmutable();
    }
}
