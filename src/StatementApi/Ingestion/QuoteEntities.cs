using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Text;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>Makes quotes of what the analysis found. Pure: the actors are given.</summary>
/// <param name="text">The article's text.</param>
/// <param name="publishedOn">Its day of publication.</param>
/// <param name="publisher">Its publisher.</param>
/// <param name="actorOf">The actor that a link stands for; null where abstained.</param>
internal sealed class QuoteEntities(string text, DateOnly? publishedOn, string? publisher, Func<ActorLink, Actor?> actorOf)
{
    /// <summary>
    /// A confidence is right to some two points, and more digits would say more than is known. Equal ones lie together in the indexes by confidence,
    /// where new quotes then touch few pages.
    /// </summary>
    private const int ConfidenceDigits = 2;

    /// <summary>The quotes in text order, linked to their parents.</summary>
    public List<Quote> Of(ExtractionResult extraction)
    {
        var quotes = new List<Quote>(extraction.Statements.Length);
        foreach (var statement in extraction.Statements)
        {
            quotes.Add(QuoteOf(statement));
        }

        for (var index = 0; index < quotes.Count; index++)
        {
            var parent = extraction.Statements[index].Parent;
            quotes[index].Parent = parent < 0 ? null : quotes[parent];
        }

        return quotes;
    }

    private Quote QuoteOf(Statement statement)
    {
        var speaker = actorOf(statement.Speaker.Actor);
        var quote = new Quote
        {
            Position = Math.Min(statement.Content[0].Start, statement.Cue?.Span.Start ?? int.MaxValue),
            Type = statement.Type,
            Text = string.Join(' ', statement.Content.Select(span => span.In(text).ToString())),
            Content = statement.Content,
            Cue = Mark(statement.Cue?.Span),
            CueLemma = statement.Cue?.Lemma,
            Act = statement.Act,
            SpeakerMention = Mark(statement.Speaker.Mention),
            SpeakerId = speaker is { Id: > 0 } ? speaker.Id : null,
            Speaker = speaker,
            SpeakerMethod = statement.Speaker.Actor.Method,
            SpeakerConfidence = Math.Round(statement.Speaker.Actor.Confidence, ConfidenceDigits),
            KeyPhrases = statement.KeyPhrases,
            Publisher = publisher,
            Method = statement.Method,
            Confidence = Math.Round(statement.Confidence, ConfidenceDigits),
        };
        Date(quote, statement);
        var day = quote.EffectiveOn;
        quote.Addressees.AddRange(statement.Addressees.Select((addressee, rank) => AddresseeOf(addressee, rank, day)));
        quote.Mentions.AddRange(MentionsOf(statement, speaker, day));
        quote.Topics.AddRange(statement.Topics.Select((topic, rank) => new QuoteTopic { Topic = topic, Position = rank, EffectiveOn = day }));
        return quote;
    }

    private void Date(Quote quote, Statement statement)
    {
        if (statement.StatedOn is { } stated)
        {
            quote.StatedOn = stated.Date;
            quote.StatedUntil = stated.Until;
            quote.StatedPrecision = stated.Precision;
            quote.StatedExpression = Mark(stated.Expression);
            quote.StatedRule = stated.Rule;
        }

        quote.EffectiveOn = quote.StatedOn ?? publishedOn;
        quote.DatedBy = quote.StatedOn is not null ? DatedBy.Text : publishedOn is not null ? DatedBy.Publication : null;
    }

    private QuoteAddressee AddresseeOf(Participant participant, int position, DateOnly? day)
    {
        var actor = actorOf(participant.Actor);
        return new QuoteAddressee
        {
            Position = position,
            EffectiveOn = day,
            Mention = Mark(participant.Mention),
            ActorId = actor is { Id: > 0 } ? actor.Id : null,
            Actor = actor,
        };
    }

    /// <summary>Several links may stand for one stored actor: an actor that the article was read without may have been stored meanwhile.</summary>
    private IEnumerable<QuoteMention> MentionsOf(Statement statement, Actor? speaker, DateOnly? day) => statement.Mentions
        .Select(mentioned => (Actor: actorOf(mentioned.Actor), Words: mentioned.Mention))
        .Where(mention => mention.Actor is not null && mention.Actor != speaker)
        .DistinctBy(mention => mention.Actor)
        .Select(mention => new QuoteMention { Actor = mention.Actor, EffectiveOn = day, Mention = Mark(mention.Words)! });

    private MarkedSpan? Mark(TextSpan? span) => span is { } marked ? new MarkedSpan(marked.Start, marked.End, marked.In(text).ToString()) : null;
}
