using System.Collections.Immutable;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Time;

/// <summary>
/// Dates utterances. A time expression dates an utterance where it attaches to the act of saying; further utterances on the same occasion
/// inherit the date. What the text does not date stays null: a wrong date is worse than none. Linear in the text's length; thread-safe.
/// </summary>
public static class StatementDater
{
    /// <summary>The date of each attribution, in the order of <paramref name="relations"/>.</summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="relations">Its attributions, in any order.</param>
    /// <param name="timeExpressions">Its time expressions.</param>
    /// <param name="publishedOn">Day of publication, or null where it is not known; then the expression is kept and the dates stay null.</param>
    /// <param name="chains">Coreference chain of each mention, to know one speaker in several mentions; where missing, names are compared.</param>
    /// <returns>For each attribution its date, or null where the text does not tell.</returns>
    public static ImmutableArray<StatementDate?> Date(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<AttributionRelation> relations,
        ImmutableArray<TimeExpression> timeExpressions,
        DateOnly? publishedOn,
        ImmutableArray<int> chains = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (relations.IsEmpty)
        {
            return [];
        }

        var story = new Story(document, tokens, sentences, quotations, relations, chains.IsDefault ? [] : chains);
        var narrative = new NarrativeTime(story, timeExpressions, publishedOn);
        var dates = new UtteranceDates(relations.Length);
        new DirectDates(story, timeExpressions, narrative).Fill(dates);
        new OccasionDates(story, timeExpressions, narrative, publishedOn).Fill(dates);
        StampedDates.Fill(story, timeExpressions, narrative, dates);
        AssemblyDates.Fill(story, narrative, dates);
        GatheringDates.Fill(story, narrative, dates);
        RecurringSpeakers.Fill(story, dates);
        HeadlineDates.Fill(story, dates);
        return dates.ToImmutable();
    }
}
