using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Syntax;

/// <summary>Trains the entity recogniser on tags as the tagger gives them.</summary>
internal sealed class EntityTrainer
{
    private const int Bits = 17;
    private const double Resolution = 0.5;

    private readonly AveragedPerceptron _perceptron = new(Bits, EntityLabels.Count);
    private readonly uint[] _space = new uint[FeatureWriter.Space];
    private readonly short[] _scores;

    private EntityTrainer() => _scores = new short[_perceptron.Current.Stride];

    /// <summary>Weights learned from <paramref name="documents"/> in their order.</summary>
    public static WeightTable Train(IEnumerable<EpochItem<TaggedDocument>> documents)
    {
        var trainer = new EntityTrainer();
        foreach (var (document, _) in documents)
        {
            trainer.Learn(document);
        }

        return trainer._perceptron.Average(Resolution);
    }

    private void Learn(TaggedDocument document)
    {
        var right = Labels(document.Content.Silver.Entities, document.Content.Sentences);
        var labels = new byte[right.Length];
        foreach (var sentence in document.Content.Sentences)
        {
            Learn(document, sentence, right, labels);
        }
    }

    private void Learn(TaggedDocument document, Sentence sentence, byte[] right, byte[] labels)
    {
        var before = EntityLabels.Outside;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (EntityRecognizer.IsOutside(before, document.Content.Features.Traits[i]))
            {
                before = EntityLabels.Outside;
                labels[i] = EntityLabels.Outside;
                continue;
            }

            var features = EntityFeatures.Extract(document.Content.Features, sentence, i, document.Tags, labels, _space);
            _perceptron.Current.Score(features, _scores);
            var isFinal = i + 1 == sentence.EndToken;
            var isPossible = EntityLabels.MayFollow(right[i], before, isFinal);
            before = EntityRecognizer.Best(_scores, before, isFinal);
            labels[i] = (byte)before;
            _perceptron.Step();
            if (isPossible && before != right[i])
            {
                _perceptron.Update(features, right[i], before);
            }
        }
    }

    /// <summary>The right label of every token: a name is a run of tokens of one kind within a sentence.</summary>
    private static byte[] Labels(ImmutableArray<EntityKind> kinds, ImmutableArray<Sentence> sentences)
    {
        var labels = new byte[kinds.Length];
        foreach (var entity in EntityRuns.Of(kinds, sentences))
        {
            for (var i = 0; i < entity.TokenCount; i++)
            {
                labels[entity.FirstToken + i] = (byte)EntityLabels.Of(entity.Kind, i, entity.TokenCount);
            }
        }

        return labels;
    }
}
