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
    private const int ParserEpochs = 6;

    /// <summary>The weights of all three; the same for the same documents and seed.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxWeights Train(
        IReadOnlyList<TrainingDocument> documents, int seed, IProgress<StageStep> progress, CancellationToken cancellation)
    {
        var order = new EpochOrder(seed, progress, cancellation);
        var tagger = TaggerTrainer.Train(order.Of("tagger", documents, TaggerEpochs));
        var tagged = Jackknife(documents, order);
        var entities = EntityTrainer.Train(order.Of("entities", tagged, EntityEpochs));
        var parser = ParserTrainer.Train(order.Of("parser", tagged, ParserEpochs), seed);
        return new SyntaxWeights(tagger, entities, parser);
    }

    private static ImmutableArray<TaggedDocument> Jackknife(IReadOnlyList<TrainingDocument> documents, EpochOrder order)
    {
        var tagged = new TaggedDocument[documents.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = documents.Where((_, index) => index % Folds != fold).ToArray();
            var weights = TaggerTrainer.Train(order.Of($"tags for later stages {fold + 1}/{Folds}", others, TaggerEpochs));
            var tagger = new PartOfSpeechTagger(CompactTable.Of(weights));
            for (var i = fold; i < documents.Count; i += Folds)
            {
                tagged[i] = TaggedDocument.Read(documents[i], tagger);
            }
        }

        return [.. tagged];
    }
}
