using StatementApi.Extraction.Actors;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Ingestion;

/// <summary>Articles on their way into the database within one transaction. An actor that one of them brings in is known to those after it.</summary>
/// <param name="rows">Where to insert.</param>
/// <param name="known">The actors stored before.</param>
/// <param name="time">When the articles are stored.</param>
internal sealed class ArticleGroup(ArticleRows rows, ActorGazetteer known, TimeProvider time)
{
    private ActorGazetteer _known = known;

    /// <summary>The actors that the articles brought in.</summary>
    public List<Actor> NewActors { get; } = [];

    /// <summary>Stores an article, or finds it where it is stored.</summary>
    public async Task<StoredArticle> StoreAsync(AnalysedArticle analysed)
    {
        if (await rows.FindAsync(analysed.ContentHash) is { } id)
        {
            return new StoredArticle(id, null);
        }

        var article = ArticleOf(analysed);
        var run = CurrentRun.Of(analysed.Extraction, article.IngestedAt);
        var actors = new ActorResolution(_known, article.IngestedAt);
        var quotes = new QuoteEntities(article.Text, article.PublishedOn, article.Publisher, link => actors.Resolve(link, analysed.Extraction))
            .Of(analysed.Extraction);
        await rows.InsertAsync(article, run);
        await rows.InsertAsync(actors.Made);
        await rows.InsertAsync(quotes, article, run);
        Learn(actors.Made);
        return new StoredArticle(article.Id, new IngestedArticle(article, run, true));
    }

    private void Learn(List<Actor> made)
    {
        NewActors.AddRange(made);
        _known = made.Aggregate(_known, (all, actor) => all.With(actor.ToGazetteer()));
    }

    private Article ArticleOf(AnalysedArticle analysed) => new()
    {
        Title = analysed.Draft.Title,
        Publisher = analysed.Draft.Publisher,
        PublishedOn = analysed.Draft.PublishedOn,
        Url = analysed.Draft.Url,
        Language = analysed.Draft.Language,
        ContentHash = analysed.ContentHash,
        IngestedAt = time.GetUtcNow().UtcDateTime,
        SurrogatePairs = OffsetMap.SurrogatePairsOf(analysed.Draft.Text),
        Text = analysed.Draft.Text,
    };
}
