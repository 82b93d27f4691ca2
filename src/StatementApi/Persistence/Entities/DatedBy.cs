namespace StatementApi.Persistence.Entities;

/// <summary>Where the date comes from that places a quote on a timeline.</summary>
public enum DatedBy : byte
{
    /// <summary>The text says when it was said.</summary>
    Text,

    /// <summary>The text does not say; the article's day of publication stands in.</summary>
    Publication,
}
