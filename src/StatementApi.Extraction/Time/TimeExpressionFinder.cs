using System.Buffers;
using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Time;

/// <summary>Finds the words that tell a time. Linear in the number of tokens; thread-safe.</summary>
public static class TimeExpressionFinder
{
    private const int FutureReach = 8;

    /// <summary>The expressions in text order; none overlaps another or crosses a sentence.</summary>
    public static ImmutableArray<TimeExpression> Find(
        Document document, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(document);
        var expressions = ImmutableArray.CreateBuilder<TimeExpression>();
        var words = ArrayPool<TimeWord>.Shared.Rent(tokens.Length);
        TimeReader.Classify(document, tokens, words);
        foreach (var sentence in sentences)
        {
            FindIn(new TimeReader(document, tokens, words, sentence), tokens, expressions);
        }

        ArrayPool<TimeWord>.Shared.Return(words);

        return expressions.DrainToImmutable();
    }

    private static void FindIn(TimeReader reader, ImmutableArray<Token> tokens, ImmutableArray<TimeExpression>.Builder expressions)
    {
        for (var start = reader.Start; start < reader.End;)
        {
            if (!reader.MayOpen(start))
            {
                start++;
                continue;
            }

            var prefix = TimePrefix.Read(reader, start);
            var match = prefix.End < reader.End ? Core(reader, start, prefix) : default;
            if (match.IsNone)
            {
                match = Adverb(reader, start);
                prefix = new TimePrefix(start, false, false, false, 0);
            }

            if (match is { IsNone: false, IsImpossible: false })
            {
                expressions.Add(Expression(reader, tokens, start, prefix, match));
            }

            start = Math.Max(match.End, start + 1);
        }
    }

    private static TimeMatch Core(TimeReader reader, int start, TimePrefix prefix)
    {
        var token = prefix.End;
        var match = reader.Is(start, TimeWordClass.Within) ? OffsetPhrase.Within(reader, start + 1) : default;
        match = match.IsNone ? DeterminerPhrase.Read(reader, token, prefix) : match;
        match = match.IsNone ? WeekdayPhrase.Read(reader, token) : match;
        match = match.IsNone ? WeekdayPhrase.Relative(reader, token) : match;
        match = match.IsNone && prefix.End > start ? OffsetPhrase.TimeOfDay(reader, token) : match;
        match = match.IsNone ? CalendarPhrase.Read(reader, token, prefix.HasPreposition) : match;
        return match.IsNone ? OffsetPhrase.Read(reader, token) : match;
    }

    /// <summary>A word that by itself only says "at another time": "recently", and "earlier" or "later" that compare nothing.</summary>
    private static TimeMatch Adverb(TimeReader reader, int token) => reader.Word(token).Class switch
    {
        TimeWordClass.Vague => new(token + 1, TimeValue.Vague),
        TimeWordClass.Comparative when reader.Text(token + 1) is not "than" => new(token + 1, TimeValue.Vague),
        _ => default,
    };

    private static TimeExpression Expression(
        TimeReader reader, ImmutableArray<Token> tokens, int start, TimePrefix prefix, TimeMatch match)
    {
        var isPossessive = reader.IsPossessive(match.End);
        start = isPossessive ? prefix.End : start;
        var span = TextSpan.FromBounds(tokens[start].Start, tokens[match.End - 1].End);
        var isHour = match.Value.Shape == TimeShape.TimeOfDay && (prefix.IsSequence || reader.Is(start, TimeWordClass.Within));
        return new TimeExpression(
            span,
            start,
            match.End - start,
            match.Value,
            IsBoundary: prefix.IsBoundary && !isHour && !isPossessive && !OpensClause(reader, match.End),
            IsFuture: match.IsFuture || IsGovernedByFuture(reader, start),
            IsPossessive: isPossessive);
    }

    /// <summary>"Since Monday, when": the clause tells what happened then.</summary>
    private static bool OpensClause(TimeReader reader, int token) => reader.Text(token) is "," && reader.Text(token + 1) is "when";

    private static bool IsGovernedByFuture(TimeReader reader, int start)
    {
        for (var token = start - 1; token >= reader.Start && token >= start - FutureReach && !reader.EndsPhrase(token); token--)
        {
            switch (reader.Word(token).Class)
            {
                case TimeWordClass.Future:
                    return true;
                case TimeWordClass.Past:
                    return false;
            }
        }

        return false;
    }
}
