namespace StatementApi.Quotes;

/// <summary>By what a list of quotes is sorted.</summary>
internal enum QuoteSortKey : byte
{
    StatedOn,
    Confidence,
    IngestedAt,
    Relevance,
}
