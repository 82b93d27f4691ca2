using StatementApi.Actors;
using StatementApi.Articles;
using StatementApi.Batches;
using StatementApi.Datasets;
using StatementApi.Datasets.Snapshots;
using StatementApi.Extractions;
using StatementApi.Health;
using StatementApi.Quotes;
using StatementApi.Relations;
using StatementApi.Timelines;
using StatementApi.Topics;

namespace StatementApi;

/// <summary>Everything that answers requests; a new controller is a line here. Of those with the same tag the first describes it in the API's document.</summary>
internal static class ApiControllers
{
    public static IEnumerable<Type> All { get; } =
    [
        typeof(ActorsController),
        typeof(ActorQuotesController),
        typeof(ArticlesController),
        typeof(ArticleExtractionsController),
        typeof(BatchesController),
        typeof(DatasetsController),
        typeof(SnapshotsController),
        typeof(ExtractionsController),
        typeof(HealthController),
        typeof(QuotesController),
        typeof(RelationsController),
        typeof(TimelinesController),
        typeof(PositionsController),
        typeof(TopicsController),
    ];
}
