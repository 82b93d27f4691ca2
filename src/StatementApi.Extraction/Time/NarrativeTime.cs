using System.Collections.Immutable;

namespace StatementApi.Extraction.Time;

/// <summary>The dates that the story itself tells, outside every content and quotation, in text order.</summary>
internal sealed class NarrativeTime
{
    private readonly Story _story;
    private readonly ImmutableArray<TimeExpression> _expressions;
    private readonly StatementDate?[] _dates;
    private readonly StatementDate?[] _dayOfSentence;
    private readonly bool[] _isNarrative;

    public NarrativeTime(Story story, ImmutableArray<TimeExpression> expressions, DateOnly? publishedOn)
    {
        _story = story;
        _expressions = expressions;
        _dates = new StatementDate?[expressions.Length];
        _isNarrative = new bool[expressions.Length];
        _dayOfSentence = new StatementDate?[story.Sentences.Length];
        Read(publishedOn);
    }

    /// <summary>What the expression names, relative ones counted from the date that the story mentioned last before it.</summary>
    public StatementDate? Date(int expression) => _dates[expression];

    /// <summary>Whether the sentences after <paramref name="from"/> and before <paramref name="to"/> tell of another day than <paramref name="date"/>.</summary>
    public bool MovesBetween(int from, int to, StatementDate date)
    {
        if (to <= from + 1)
        {
            return false;
        }

        var end = _story.Sentences[to].FirstToken;
        for (var index = _expressions.FirstFrom(_story.Sentences[from].EndToken); index < _expressions.Length && _expressions[index].FirstToken < end; index++)
        {
            if (_isNarrative[index] && _dates[index] is { Date: not null } other && (other.Date, other.Until) != (date.Date, date.Until))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first day that the story mentions in <paramref name="sentence"/>, or null.</summary>
    public StatementDate? DayIn(int sentence) => _dayOfSentence[sentence];

    /// <summary>
    /// The day on which the sentence's subject came together, or the only one that it tells of; null where it tells of none or of several. The day
    /// of an event before that does not count.
    /// </summary>
    public StatementDate? OnlyDayIn(int sentence)
    {
        StatementDate? only = null;
        var isOpen = false;
        var (first, end) = (_story.Sentences[sentence].FirstToken, _story.Sentences[sentence].EndToken);
        for (var index = _expressions.FirstFrom(first); index < _expressions.Length && _expressions[index].FirstToken < end; index++)
        {
            if (!_isNarrative[index] || _dates[index] is not { Precision: DatePrecision.Day } day || IsOfEvent(first, _expressions[index].FirstToken))
            {
                continue;
            }

            if (_story.Word(Math.Max(first, _expressions[index].FirstToken - 1)) is OccasionWord.Meeting or OccasionWord.Members or OccasionWord.Assembly)
            {
                return day;
            }

            isOpen |= only is not null && only.Date != day.Date;
            only = day;
        }

        return isOpen ? null : only;
    }

    /// <summary>The only day that a statement in the sentence tells of; null where none does or several do.</summary>
    public StatementDate? OnlyDayToldIn(int sentence)
    {
        StatementDate? only = null;
        var (first, end) = (_story.Sentences[sentence].FirstToken, _story.Sentences[sentence].EndToken);
        for (var index = _expressions.FirstFrom(first); index < _expressions.Length && _expressions[index].FirstToken < end; index++)
        {
            if (NamesTime(_expressions[index]) && _dates[index] is { Precision: DatePrecision.Day, Date: not null } day
                && _story.ContainerOfToken[_expressions[index].FirstToken] != Containers.None)
            {
                if (only is not null && only.Date != day.Date)
                {
                    return null;
                }

                only = day;
            }
        }

        return only;
    }

    /// <summary>"Shaken by the attack on Sunday,", "after the vote on Sunday".</summary>
    private bool IsOfEvent(int first, int token)
    {
        const int farthest = 10;
        for (var before = token - 1; before >= Math.Max(first, token - farthest); before--)
        {
            switch (_story.Word(before))
            {
                case OccasionWord.Following:
                    return true;
                case OccasionWord.Occasion or OccasionWord.Meeting or OccasionWord.Members or OccasionWord.Assembly or OccasionWord.Delegate:
                    return false;
            }
        }

        return false;
    }

    private void Read(DateOnly? publishedOn)
    {
        DateOnly? lastMentioned = null;
        var sentence = 0;
        for (var index = 0; index < _expressions.Length; index++)
        {
            while (_story.Sentences[sentence].EndToken <= _expressions[index].FirstToken)
            {
                sentence++;
            }

            _dates[index] = TimeResolver.Resolve(_expressions[index], publishedOn, lastMentioned);
            _isNarrative[index] = IsNarrative(_expressions[index], sentence);
            if (_isNarrative[index] && _dates[index] is { Precision: DatePrecision.Day } day)
            {
                _dayOfSentence[sentence] ??= day;
                lastMentioned = day.Date ?? lastMentioned;
            }
            else if (IsToldInLead(index, sentence))
            {
                lastMentioned ??= _dates[index]!.Date;
            }
        }
    }

    /// <summary>"A strike ended on Sunday, Ruel said. ... A day earlier": what somebody tells in the lead is the story's day until the story tells one itself.</summary>
    private bool IsToldInLead(int index, int sentence)
    {
        const int lastLeadParagraph = 2;
        var container = _story.ContainerOfToken[_expressions[index].FirstToken];
        return _story.Sentences[sentence].Paragraph <= lastLeadParagraph && container >= 0 && container < _story.Relations.Length
            && NamesTime(_expressions[index]) && _dates[index] is { Precision: DatePrecision.Day, Date: not null };
    }

    /// <summary>"Ruel, who on Sunday warned": the time does not move the story on.</summary>
    private bool IsAside(TimeExpression expression) => expression.FirstToken > 0 && _story.Text(expression.FirstToken - 1) is "who" or "which";

    /// <summary>Whether the expression says when something was, and neither bounds a period nor tells what is to come or whose a noun is.</summary>
    private static bool NamesTime(TimeExpression expression) => expression is { IsBoundary: false, IsFuture: false, IsPossessive: false };

    private bool IsNarrative(TimeExpression expression, int sentence) =>
        NamesTime(expression)
        && _story.ContainerOfToken[expression.FirstToken] == Containers.None
        && expression.FirstToken >= Dateline.End(_story, sentence)
        && !IsAside(expression);
}
