namespace StatementApi.Persistence.Entities;

/// <summary>How many current quotes have a key phrase, thoughts left out. Kept by the database; phrases without any have no row.</summary>
internal sealed class KeyPhraseCount
{
    /// <summary>The phrase.</summary>
    public required string Phrase { get; init; }

    /// <summary>Number of quotes.</summary>
    public int QuoteCount { get; init; }
}
