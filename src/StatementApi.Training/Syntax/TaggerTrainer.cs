using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Syntax;

/// <summary>Trains the part-of-speech tagger, each token given the tags that the tagger itself has chosen before it.</summary>
internal sealed class TaggerTrainer
{
    private const int Bits = 16;
    private const double Resolution = 0.5;

    private readonly AveragedPerceptron _perceptron = new(Bits, PartOfSpeechNames.Count);
    private readonly uint[] _space = new uint[FeatureWriter.Space];
    private readonly short[] _scores;

    private TaggerTrainer() => _scores = new short[_perceptron.Current.Stride];

    /// <summary>Weights learned from <paramref name="documents"/> in their order.</summary>
    public static WeightTable Train(IEnumerable<EpochItem<TrainingDocument>> documents)
    {
        var trainer = new TaggerTrainer();
        foreach (var (document, _) in documents)
        {
            var tags = new PartOfSpeech[document.Tokens.Length];
            foreach (var sentence in document.Sentences)
            {
                trainer.Learn(document, sentence, tags);
            }
        }

        return trainer._perceptron.Average(Resolution);
    }

    private void Learn(TrainingDocument document, Sentence sentence, PartOfSpeech[] tags)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var features = TaggerFeatures.Extract(document.Features, sentence, i, tags, _space);
            _perceptron.Current.Score(features, _scores);
            tags[i] = (PartOfSpeech)PartOfSpeechTagger.Best(_scores);
            var right = document.Silver.Tags[i];
            if (right == PartOfSpeech.None)
            {
                continue;
            }

            _perceptron.Step();
            if (tags[i] != right)
            {
                _perceptron.Update(features, (int)right, (int)tags[i]);
            }
        }
    }
}
