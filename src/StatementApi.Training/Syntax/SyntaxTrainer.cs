using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Syntax;

/// <summary>
/// Trains tagger, entity recogniser and parser in this order; the later two on tags from taggers that have not seen the article
/// (jackknifing), so that they meet in training the mistakes that they will meet in use.
/// </summary>
internal static class SyntaxTrainer
{
    private const int Folds = 4;
    private const int TaggerEpochs = 8;
    private const int EntityEpochs = 10;
    private const int ParserEpochs = 12;

    /// <summary>The weights by model.</summary>
    public static SyntaxWeights Train(
        IReadOnlyList<TrainingDocument> documents, int seed, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("tagger");
        var tagger = TaggerTrainer.Train(documents, TaggerEpochs, seed, cancellation);
        progress.Report("tags for the later stages");
        var tagged = Jackknife(documents, seed, cancellation);
        progress.Report("entities");
        var entities = EntityTrainer.Train(tagged, EntityEpochs, seed, cancellation);
        progress.Report("parser");
        var parser = ParserTrainer.Train(tagged, ParserEpochs, seed, cancellation);
        return new SyntaxWeights(tagger, entities, parser);
    }

    private static ImmutableArray<TaggedDocument> Jackknife(
        IReadOnlyList<TrainingDocument> documents, int seed, CancellationToken cancellation)
    {
        var tagged = new TaggedDocument[documents.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = documents.Where((_, index) => index % Folds != fold).ToArray();
            var tagger = new PartOfSpeechTagger(TaggerTrainer.Train(others, TaggerEpochs, seed, cancellation));
            for (var i = fold; i < documents.Count; i += Folds)
            {
                tagged[i] = TaggedDocument.Read(documents[i], tagger);
            }
        }

        return [.. tagged];
    }
}
