using static StatementApi.Datasets.Schemas.ColumnType;

namespace StatementApi.Datasets.Schemas;

/// <summary>The columns of the articles.</summary>
internal static class ArticleSchema
{
    /// <summary>The schema.</summary>
    public static readonly DatasetSchema Schema = new(DatasetName.Articles, 1, "An article a row, in the order of ingestion (ascending id).",
    [
        new("id", Integer, false, "Identity of the article; never reused."),
        new("title", Text, true, "Headline."),
        new("publisher", Text, true, "Name of the house that published it."),
        new("publishedOn", Date, true, "Day of publication."),
        new("url", Text, true, "Where it was published."),
        new("language", Text, false, "Language tag."),
        new("contentHash", Text, false, "Hexadecimal SHA-256 of publisher, day and text: the same for the same article."),
        new("ingestedAt", Instant, false, "When it was stored."),
        new("quoteCount", Integer, false, "Number of quotes found in it."),
        new("extractorVersion", Text, false, "Version of the rules and models that found them."),
        new("text", Text, false, "The text that the offsets of its quotes index."),
    ]);
}
