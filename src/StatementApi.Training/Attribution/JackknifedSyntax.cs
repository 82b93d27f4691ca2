using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Syntax;
using StatementApi.Training.Corpus;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Attribution;

/// <summary>
/// Reads articles with the grammar that models see in them which have not learned from them, so that attribution learns from trees as wrong as those
/// it will meet.
/// </summary>
internal static class JackknifedSyntax
{
    private const int Folds = 4;

    /// <summary>The articles in their order; <paramref name="documents"/> are the same ones, for the grammar's trainers.</summary>
    public static IReadOnlyList<AttributionDocument> Read(
        IReadOnlyList<CorpusArticle> articles,
        IReadOnlyList<TrainingDocument> documents,
        ActorGazetteer gazetteer,
        int seed,
        IProgress<StageStep> progress,
        CancellationToken cancellation)
    {
        var read = new AttributionDocument[articles.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = documents.Where((_, index) => index % Folds != fold).ToArray();
            var stages = new FoldProgress(progress, $"grammar for attribution {fold + 1}/{Folds}");
            var analyzer = new SyntaxAnalyzer(
                SyntaxTrainer.Train(others.Length > 0 ? others : documents, seed, stages, cancellation).ToModels());
            for (var i = fold; i < articles.Count; i += Folds)
            {
                read[i] = AttributionDocument.Read(articles[i], analyzer.Analyze, gazetteer);
            }

            progress.Report(new StageStep(stages.Stage, 1));
        }

        return read;
    }

    /// <summary>Shows all stages of a fold as one: its last stage, the parser, takes most of the time.</summary>
    private sealed class FoldProgress(IProgress<StageStep> progress, string stage) : IProgress<StageStep>
    {
        public string Stage => stage;

        public void Report(StageStep value)
        {
            if (value.Stage == "parser")
            {
                progress.Report(new StageStep(stage, value.Share));
            }
        }
    }
}
