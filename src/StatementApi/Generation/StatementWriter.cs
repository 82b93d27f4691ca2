using System.Collections.Immutable;
using System.Globalization;
using StatementApi.Extraction;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;
using StatementApi.Extraction.Topics;

namespace StatementApi.Generation;

/// <summary>Writes statements into an article and keeps what an analysis would find of each.</summary>
/// <param name="world">What there is to tell.</param>
/// <param name="text">Where to write.</param>
/// <param name="telling">Writes wordings there.</param>
/// <param name="random">What to choose by.</param>
/// <param name="publishedOn">Day of publication.</param>
/// <param name="cast">Who speaks in the article.</param>
internal sealed class StatementWriter(
    World world, StoryText text, Telling telling, Random random, DateOnly publishedOn, IReadOnlyList<CastMember> cast)
{
    private readonly List<Statement> _statements = [];
    private readonly Speakers _speakers = new(text, random);

    /// <summary>Writes a sentence with one statement, or with one inside another; answers how many.</summary>
    /// <param name="most">Most that it may be.</param>
    public int Write(int most)
    {
        var before = _statements.Count;
        switch (random.NextDouble())
        {
            case < 0.40:
                WriteDirect();
                break;
            case < 0.52:
                WriteMixed();
                break;
            case < 0.56 when most > 1:
                WriteNested();
                break;
            default:
                WriteIndirect();
                break;
        }

        return _statements.Count - before;
    }

    /// <summary>The statements, with the topics and key phrases that the analysis finds in their words.</summary>
    public ImmutableArray<Statement> Statements(string story)
    {
        var document = DocumentReader.Read(story);
        var tokens = Tokenizer.Tokenize(document);
        var phrases = KeyPhraseFinder.Find(document, tokens, _statements.Select(statement => statement.Content));
        return [.. _statements.Select((statement, index) => statement with
        {
            Topics = TopicTagger.Tag(document, tokens, statement.Content),
            KeyPhrases = phrases[index],
        })];
    }

    /// <summary>Those who speak or are spoken to and were not known before.</summary>
    public ImmutableArray<NewActor> NewActors() =>
    [
        .. _statements.SelectMany(statement => statement.Addressees.Prepend(statement.Speaker))
            .Where(participant => participant.Actor is { Key: null, Name: not null })
            .DistinctBy(participant => participant.Actor.Name)
            .Select(participant => new NewActor(participant.Actor.Name!, participant.Actor.Kind!.Value, [], [])),
    ];

    private void WriteDirect()
    {
        var speaker = Anybody();
        var start = text.Add("“").Start;
        telling.WriteSentence("claim", world.TopicFor(speaker, random));
        text.Add(",”");
        var content = text.Since(start);
        text.Add(" ");
        var participant = _speakers.Mention(speaker, opens: false);
        text.Add(" ");
        var (cue, date) = (AddCue(world.Cue(random)), AddDate());
        text.Add(".");
        Keep(StatementType.Direct, content, cue, participant, [], date, "quotation");
    }

    private void WriteIndirect()
    {
        var speaker = Anybody();
        var (participant, cue, addressees, date) = Announce(speaker);
        Keep(StatementType.Indirect, telling.Write("claim", world.TopicFor(speaker, random)), cue, participant, addressees, date, "thatClause");
        text.Add(".");
    }

    private void WriteMixed()
    {
        var speaker = Anybody();
        var (participant, cue, addressees, date) = Announce(speaker);
        var start = telling.Write("subject", world.TopicFor(speaker, random)).Start;
        text.Add(" was “");
        telling.Write("fragment");
        text.Add("”");
        telling.Write("tail");
        Keep(StatementType.Mixed, text.Since(start), cue, participant, addressees, date, "thatClause");
        text.Add(".");
    }

    private void WriteNested()
    {
        var (participant, cue, addressees, date) = Announce(Anybody());
        var (outer, start, inner) = (_statements.Count, text.Position, world.Somebody(random));
        var innerSpeaker = _speakers.Mention(inner, opens: false);
        text.Add(" had ");
        var innerCue = AddCue(world.Cue(random));
        text.Add(" that ");
        var content = telling.Write("claim", world.TopicFor(inner, random));
        Keep(StatementType.Indirect, text.Since(start), cue, participant, addressees, date, "thatClause");
        Keep(StatementType.Indirect, content, innerCue, innerSpeaker, [], null, "thatClause", outer);
        text.Add(".");
    }

    /// <summary>Everything before the content of an indirect statement.</summary>
    private (Participant Speaker, Cue Cue, ImmutableArray<Participant> Addressees, StatementDate? Date) Announce(CastMember? speaker)
    {
        var participant = _speakers.Mention(speaker, opens: true);
        text.Add(" ");
        var isTold = random.NextDouble() < 0.14;
        var cue = AddCue(isTold ? world.Told : world.Cue(random));
        var addressees = isTold ? AddAddressee() : [];
        var date = AddDate();
        text.Add(" that ");
        return (participant, cue, addressees, date);
    }

    private void Keep(
        StatementType type,
        TextSpan content,
        Cue cue,
        Participant speaker,
        ImmutableArray<Participant> addressees,
        StatementDate? date,
        string method,
        int parent = -1) => _statements.Add(new Statement(
            type,
            [content],
            cue,
            cue.Act,
            speaker,
            addressees,
            MentionsIn(content, speaker),
            [],
            [],
            date,
            parent,
            method,
            0.5 + (0.49 * Math.Sqrt(random.NextDouble()))));

    private ImmutableArray<Participant> MentionsIn(TextSpan content, Participant speaker) =>
    [
        .. telling.Named.Where(named => content.Contains(named.Span) && named.Member.Name != speaker.Actor.Name)
            .DistinctBy(named => named.Member)
            .Select(named => new Participant(named.Span, named.Member.LinkBy("name", 0.97))),
    ];

    private CastMember? Anybody() => random.NextDouble() < 0.07 ? null : cast[random.Next(cast.Count)];

    private Cue AddCue(GeneratedCue cue) => new(text.Add(cue.Form), cue.Lemma, cue.Act);

    private ImmutableArray<Participant> AddAddressee()
    {
        text.Add(" ");
        return [random.Next(3) == 0
            ? new Participant(text.Add("reporters"), Speakers.Unnamed)
            : _speakers.Mention(world.Somebody(random), opens: false)];
    }

    private StatementDate? AddDate()
    {
        switch (random.NextDouble())
        {
            case < 0.5:
                var day = publishedOn.AddDays(-random.Next(0, 7));
                text.Add(" ");
                return new StatementDate(day, day, DatePrecision.Day, text.Add($"on {day.DayOfWeek}"), "weekday");
            case < 0.56:
                var month = new DateOnly(publishedOn.Year, publishedOn.Month, 1).AddMonths(-random.Next(1, 9));
                text.Add(" ");
                var words = month.ToString("'in' MMMM yyyy", CultureInfo.InvariantCulture);
                return new StatementDate(month, month.AddMonths(1).AddDays(-1), DatePrecision.Month, text.Add(words), "calendarMonth");
            default:
                return null;
        }
    }
}
