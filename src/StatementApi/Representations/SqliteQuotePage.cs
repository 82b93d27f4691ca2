using System.Runtime.InteropServices;
using System.Text.Json;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Time;
using StatementApi.Persistence;
using StatementApi.Persistence.Conversions;
using StatementApi.Persistence.Entities;

namespace StatementApi.Representations;

/// <summary>The quotes of a page while they are read: each statement once, what hangs on the quotes first. An actor who occurs again is represented once.</summary>
internal sealed class SqliteQuotePage(SqliteReading reading, IReadOnlyList<long> ids, OffsetUnit unit)
{
    private readonly string _ids = JsonSerializer.Serialize(ids);
    private readonly Dictionary<long, ActorReference> _actors = [];
    private readonly Dictionary<long, OffsetMap> _offsets = [];

    /// <summary>The quotes by identity.</summary>
    public IReadOnlyDictionary<long, LoadedQuote> Read()
    {
        if (unit == OffsetUnit.CodePoint)
        {
            ReadOffsets();
        }

        var addressees = Details(SqliteQuoteReader.Addressees, (row, offsets) => new AddresseeResponse(SpanOf(row, offsets), ActorOf(row)));
        var mentions = Details(SqliteQuoteReader.Mentions, (row, offsets) => new MentionResponse(SpanOf(row, offsets)!, ActorOf(row)!));
        var topics = Details(SqliteQuoteReader.Topics, (row, _) => row.Text());
        var quotes = new Dictionary<long, LoadedQuote>(ids.Count);
        using var row = reading.Query(SqliteQuoteReader.Quotes, ("@ids", _ids));
        while (row.Next())
        {
            var id = row.Integer();
            quotes.Add(id, QuoteOf(row, id, addressees.Of(id), mentions.Of(id), topics.Of(id)));
        }

        return quotes;
    }

    private void ReadOffsets()
    {
        using var row = reading.Query(SqliteQuoteReader.SurrogatePairs, ("@ids", _ids));
        while (row.Next())
        {
            _offsets.Add(row.Integer(), new OffsetMap([.. MemoryMarshal.Cast<byte, int>(row.Bytes())]));
        }
    }

    private QuoteDetails<T> Details<T>(string sql, Func<SqliteRow, OffsetMap, T> read)
    {
        var details = new QuoteDetails<T>();
        using var row = reading.Query(sql, ("@ids", _ids));
        while (row.Next())
        {
            var quote = row.Integer();
            details.Add(quote, row.Integer(), read(row, OffsetsOf(quote)));
        }

        return details;
    }

    private LoadedQuote QuoteOf(
        SqliteRow row, long id, IReadOnlyList<AddresseeResponse> addressees, IReadOnlyList<MentionResponse> mentions, IReadOnlyList<string> topics)
    {
        var offsets = OffsetsOf(id);
        var article = row.Integer();
        var type = row.Name<StatementType>();
        var text = row.Text();
        var response = new QuoteResponse(
            id,
            article,
            type,
            text,
            SpanResponse.Pieces(SpanListConverter.Parse(row.Text()), text, offsets),
            CueOf(row, offsets),
            row.Name<SpeechAct>(),
            new SpeakerResponse(SpanOf(row, offsets), ActorOf(row), row.Text(), row.Number()),
            addressees,
            mentions,
            topics,
            PhrasesOf(row.Bytes()),
            StatedOnOf(row, offsets),
            row.IntegerOrNull(),
            row.Text(),
            row.Number(),
            new ReviewResponse(row.Name<ReviewStatus>()));
        return new LoadedQuote(response, (int)row.Integer(), row.Day(), row.NameOrNull<DatedBy>());
    }

    private OffsetMap OffsetsOf(long quote) => _offsets.TryGetValue(quote, out var offsets) ? offsets : OffsetMap.Utf16;

    private static SpanResponse? SpanOf(SqliteRow row, OffsetMap offsets)
    {
        var (start, end, text) = ((int)row.Integer(), (int)row.Integer(), row.TextOrNull());
        return text is null ? null : new SpanResponse(offsets.Map(start), offsets.Map(end), text);
    }

    private static CueResponse? CueOf(SqliteRow row, OffsetMap offsets)
    {
        var (cue, lemma) = (SpanOf(row, offsets), row.TextOrNull());
        return cue is null ? null : new CueResponse(cue.Start, cue.End, cue.Text, lemma!);
    }

    private ActorReference? ActorOf(SqliteRow row)
    {
        if (row.IntegerOrNull() is not { } id)
        {
            row.Skip(2);
            return null;
        }

        if (_actors.TryGetValue(id, out var known))
        {
            row.Skip(2);
            return known;
        }

        return _actors[id] = new ActorReference(id, row.Text(), row.Name<ActorKind>());
    }

    private static StatedOnResponse? StatedOnOf(SqliteRow row, OffsetMap offsets)
    {
        var (precision, date, until) = (row.NameOrNull<DatePrecision>(), row.Day(), row.Day());
        var (expression, rule) = (SpanOf(row, offsets), row.TextOrNull());
        return precision is { } known ? new StatedOnResponse(date, until, known, expression, rule!) : null;
    }

    private static string[] PhrasesOf(ReadOnlySpan<byte> json) => json.SequenceEqual("[]"u8) ? [] : JsonSerializer.Deserialize<string[]>(json)!;
}
