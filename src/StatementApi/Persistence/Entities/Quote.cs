using System.Collections.Immutable;
using StatementApi.Extraction;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Persistence.Entities;

/// <summary>A statement that a run found in an article, with the words of all its spans, so that it is served without the article's text.</summary>
internal sealed class Quote
{
    /// <summary>Public identity; ascending in order of ingestion, never reused.</summary>
    public long Id { get; set; }

    /// <summary>The article it stands in.</summary>
    public long ArticleId { get; set; }

    /// <summary>The article.</summary>
    public Article? Article { get; set; }

    /// <summary>The run that found it first.</summary>
    public long RunId { get; set; }

    /// <summary>The run.</summary>
    public ExtractionRun? Run { get; set; }

    /// <summary>The later run that no longer found it; null while the quote is current.</summary>
    public long? SupersededByRunId { get; set; }

    /// <summary>Where it begins in the article's text, cue or content, whichever comes first: the order of an article's quotes, whatever run found them.</summary>
    public int Position { get; set; }

    /// <summary>How the content relates to quotation marks.</summary>
    public StatementType Type { get; set; }

    /// <summary>The content's pieces in text order, joined by one space: piece <c>n</c> has the length of span <c>n</c>.</summary>
    public required string Text { get; set; }

    /// <summary>Where the pieces of the content stand in the article's text.</summary>
    public ImmutableArray<TextSpan> Content { get; set; }

    /// <summary>The cue, or null for a free-standing quotation.</summary>
    public MarkedSpan? Cue { get; set; }

    /// <summary>The cue's entry in the lexicon, or null without a cue.</summary>
    public string? CueLemma { get; set; }

    /// <summary>What the speaker does by saying it.</summary>
    public SpeechAct Act { get; set; }

    /// <summary>The words that name the speaker next to the cue, or null.</summary>
    public MarkedSpan? SpeakerMention { get; set; }

    /// <summary>The speaker, or null where abstained.</summary>
    public long? SpeakerId { get; set; }

    /// <summary>The speaker.</summary>
    public Actor? Speaker { get; set; }

    /// <summary>How the speaker was decided, or why it was not.</summary>
    public required string SpeakerMethod { get; set; }

    /// <summary>How likely the speaker is right, 0 to 1.</summary>
    public double SpeakerConfidence { get; set; }

    /// <summary>First day of the period in which it was said; null where the text does not say or needs a publication date.</summary>
    public DateOnly? StatedOn { get; set; }

    /// <summary>Last day of that period, inclusive.</summary>
    public DateOnly? StatedUntil { get; set; }

    /// <summary>Length of that period; null where the text does not say when.</summary>
    public DatePrecision? StatedPrecision { get; set; }

    /// <summary>The words that say when, or null where the date was inherited.</summary>
    public MarkedSpan? StatedExpression { get; set; }

    /// <summary>Which rule gave the date; null where the text does not say when.</summary>
    public string? StatedRule { get; set; }

    /// <summary>The day that places it on a timeline: <see cref="StatedOn"/>, else the article's day of publication, else null.</summary>
    public DateOnly? EffectiveOn { get; set; }

    /// <summary>Its <see cref="Persistence.SearchKey"/>. Computed by the database.</summary>
    public long SearchKey { get; private set; }

    /// <summary>Which of the two it is; null where there is neither.</summary>
    public DatedBy? DatedBy { get; set; }

    /// <summary>The article's publisher, repeated here for the index.</summary>
    public string? Publisher { get; set; }

    /// <summary>The statement whose content encloses this one, or null.</summary>
    public long? ParentQuoteId { get; set; }

    /// <summary>The enclosing statement.</summary>
    public Quote? Parent { get; set; }

    /// <summary>How many statements enclose it, as far as their entities are loaded.</summary>
    public int Depth
    {
        get
        {
            var depth = 0;
            for (var parent = Parent; parent is not null; parent = parent.Parent)
            {
                depth++;
            }

            return depth;
        }
    }

    /// <summary>Which rule or model found it.</summary>
    public required string Method { get; set; }

    /// <summary>How likely the attribution is right, 0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>What a person has said about it.</summary>
    public ReviewStatus Review { get; set; }

    /// <summary>Who receives it, in text order.</summary>
    public List<QuoteAddressee> Addressees { get; } = [];

    /// <summary>Whom it mentions.</summary>
    public List<QuoteMention> Mentions { get; } = [];

    /// <summary>The phrases that its content turns on, most telling first.</summary>
    public ImmutableArray<string> KeyPhrases { get; set; } = [];

    /// <summary>What it is about.</summary>
    public List<QuoteTopic> Topics { get; } = [];
}
