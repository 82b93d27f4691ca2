using StatementApi.Extraction.Acts;

namespace StatementApi.Persistence.Entities;

/// <summary>A topic of a quote, with what of the quote the indexes need to list and count by topic without reading it.</summary>
internal sealed class QuoteTopic
{
    /// <summary>The quote.</summary>
    public long QuoteId { get; set; }

    /// <summary>The quote.</summary>
    public Quote? Quote { get; set; }

    /// <summary>Name of the topic in the lexicon's spelling.</summary>
    public required string Topic { get; set; }

    /// <summary><see cref="Quote.EffectiveOn"/>, repeated here for the index.</summary>
    public required DateOnly? EffectiveOn { get; set; }

    /// <summary>Rank among the quote's topics, from 0.</summary>
    public int Position { get; set; }

    /// <summary>The quote's speaker, repeated here for the index.</summary>
    public long? SpeakerId { get; private set; }

    /// <summary>The quote's act, repeated here for the index.</summary>
    public SpeechAct Act { get; private set; }

    /// <summary>Whether the quote is current, repeated here for the index.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>Takes over what is repeated here of a quote that is stored. What changes in it later is copied by the database.</summary>
    public void Copy(Quote quote)
    {
        QuoteId = quote.Id;
        SpeakerId = quote.SpeakerId;
        Act = quote.Act;
        IsCurrent = quote.SupersededByRunId is null;
    }
}
