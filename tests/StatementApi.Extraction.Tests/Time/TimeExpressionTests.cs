using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction.Tests.Time;

public class TimeExpressionTests
{
    private static readonly DateOnly PublishedOn = new(2026, 3, 4);
    private static readonly DateOnly Reference = new(2026, 2, 20);

    [Theory]
    [InlineData("She spoke on Monday.", "on Monday", "2026-03-02", "weekday")]
    [InlineData("She spoke on Wednesday.", "on Wednesday", "2026-03-04", "weekday")]
    [InlineData("She spoke Thursday.", "Thursday", "2026-02-26", "weekday")]
    [InlineData("It was agreed at Monday’s briefing.", "Monday", "2026-03-02", "weekday")]
    [InlineData("She spoke late on Monday.", "late on Monday", "2026-03-02", "weekday")]
    [InlineData("On Monday morning she spoke.", "On Monday morning", "2026-03-02", "weekday")]
    [InlineData("She spoke earlier on Tuesday.", "earlier on Tuesday", "2026-03-03", "weekday")]
    [InlineData("She will speak on Friday.", "on Friday", "2026-03-06", "weekday")]
    [InlineData("She spoke last Friday.", "last Friday", "2026-02-27", "lastWeekday")]
    [InlineData("She spoke last Wednesday.", "last Wednesday", "2026-02-25", "lastWeekday")]
    [InlineData("The vote is next Tuesday.", "next Tuesday", "2026-03-10", "nextWeekday")]
    [InlineData("She spoke on Thursday last week.", "on Thursday last week", "2026-02-26", "weekdayOfWeek")]
    [InlineData("The vote is this Friday.", "this Friday", "2026-03-06", "weekdayOfWeek")]
    [InlineData("She spoke on Monday of this week.", "on Monday of this week", "2026-03-02", "weekdayOfWeek")]
    public void Weekday_is_the_latest_on_or_before_publication_unless_the_text_looks_ahead(
        string text, string expression, string date, string rule) => AssertResolves(text, expression, date, date, DatePrecision.Day, rule);

    [Theory]
    [InlineData("She spoke today.", "today", "2026-03-04")]
    [InlineData("She spoke yesterday evening.", "yesterday evening", "2026-03-03")]
    [InlineData("They meet tomorrow.", "tomorrow", "2026-03-05")]
    [InlineData("The council sits tonight.", "tonight", "2026-03-04")]
    [InlineData("She spoke this morning.", "this morning", "2026-03-04")]
    [InlineData("She spoke last night.", "last night", "2026-03-03")]
    [InlineData("She spoke earlier today.", "earlier today", "2026-03-04")]
    [InlineData("She spoke three days ago.", "three days ago", "2026-03-01")]
    [InlineData("She spoke 10 days ago.", "10 days ago", "2026-02-22")]
    [InlineData("She spoke two hours ago.", "two hours ago", "2026-03-04")]
    [InlineData("She spoke the day before yesterday.", "the day before yesterday", "2026-03-02")]
    [InlineData("They meet the day after tomorrow.", "the day after tomorrow", "2026-03-06")]
    public void Day_counted_from_publication(string text, string expression, string date) =>
        AssertResolves(text, expression, date, date, DatePrecision.Day, TimeRule.FromPublication);

    [Theory]
    [InlineData("It fell last week.", "last week", "2026-02-23", "2026-03-01", DatePrecision.Week)]
    [InlineData("It fell this week.", "this week", "2026-03-02", "2026-03-08", DatePrecision.Week)]
    [InlineData("It fell earlier this week.", "earlier this week", "2026-03-02", "2026-03-08", DatePrecision.Week)]
    [InlineData("It fell earlier in the week.", "earlier in the week", "2026-03-02", "2026-03-08", DatePrecision.Week)]
    [InlineData("It fell three weeks ago.", "three weeks ago", "2026-02-09", "2026-02-15", DatePrecision.Week)]
    [InlineData("It fell last month.", "last month", "2026-02-01", "2026-02-28", DatePrecision.Month)]
    [InlineData("It fell earlier this month.", "earlier this month", "2026-03-01", "2026-03-31", DatePrecision.Month)]
    [InlineData("It fell two months ago.", "two months ago", "2026-01-01", "2026-01-31", DatePrecision.Month)]
    [InlineData("It fell last year.", "last year", "2025-01-01", "2025-12-31", DatePrecision.Year)]
    [InlineData("It fell late last year.", "late last year", "2025-01-01", "2025-12-31", DatePrecision.Year)]
    [InlineData("It fell a year ago.", "a year ago", "2025-01-01", "2025-12-31", DatePrecision.Year)]
    public void Period_counted_from_publication_is_a_whole_week_month_or_year(
        string text, string expression, string date, string until, DatePrecision precision) =>
        AssertResolves(text, expression, date, until, precision, TimeRule.FromPublication);

    [Theory]
    [InlineData("She spoke the same day.", "the same day", "2026-02-20", "sameDate")]
    [InlineData("She spoke the same afternoon.", "the same afternoon", "2026-02-20", "sameDate")]
    [InlineData("She spoke later that day.", "later that day", "2026-02-20", "sameDate")]
    [InlineData("She spoke that evening.", "that evening", "2026-02-20", "sameDate")]
    [InlineData("She spoke earlier in the day.", "earlier in the day", "2026-02-20", "sameDate")]
    [InlineData("She spoke a day earlier.", "a day earlier", "2026-02-19", "beforeReference")]
    [InlineData("She spoke the day before.", "the day before", "2026-02-19", "beforeReference")]
    [InlineData("She spoke the previous day.", "the previous day", "2026-02-19", "beforeReference")]
    [InlineData("The night before, she spoke.", "The night before", "2026-02-19", "beforeReference")]
    [InlineData("She spoke a day after.", "a day after", "2026-02-21", "afterReference")]
    [InlineData("She spoke two days later.", "two days later", "2026-02-22", "afterReference")]
    [InlineData("She spoke the following day.", "the following day", "2026-02-21", "afterReference")]
    [InlineData("She spoke shortly after noon.", "shortly after noon", "2026-02-20", "timeOfDay")]
    [InlineData("She spoke at 10:04 a.m. in the hall.", "at 10:04 a.m.", "2026-02-20", "timeOfDay")]
    [InlineData("In a message an hour later she spoke.", "an hour later", "2026-02-20", "timeOfDay")]
    [InlineData("In the evening she spoke.", "In the evening", "2026-02-20", "timeOfDay")]
    public void Day_counted_from_the_date_last_mentioned(string text, string expression, string date, string rule) =>
        AssertResolves(text, expression, date, date, DatePrecision.Day, rule);

    [Theory]
    [InlineData("A week earlier she spoke.", "A week earlier", "2026-02-09", "2026-02-15", DatePrecision.Week, "beforeReference")]
    [InlineData("The following month she spoke.", "The following month", "2026-03-01", "2026-03-31", DatePrecision.Month, "afterReference")]
    public void Period_counted_from_the_date_last_mentioned(
        string text, string expression, string date, string until, DatePrecision precision, string rule) =>
        AssertResolves(text, expression, date, until, precision, rule);

    [Theory]
    [InlineData("She spoke on December 28.", "on December 28", "2025-12-28")]
    [InlineData("She spoke on March 4.", "on March 4", "2026-03-04")]
    [InlineData("She spoke on March 5.", "on March 5", "2025-03-05")]
    [InlineData("A round will be held on March 12.", "on March 12", "2026-03-12")]
    [InlineData("It was dated Dec. 28, 2025, and sealed.", "Dec. 28, 2025", "2025-12-28")]
    [InlineData("She spoke on 28 December 2025.", "on 28 December 2025", "2025-12-28")]
    [InlineData("It was signed on the 28th of December.", "on the 28th of December", "2025-12-28")]
    [InlineData("It was signed on January 2nd.", "on January 2nd", "2026-01-02")]
    [InlineData("The log of 2025-12-28 is lost.", "2025-12-28", "2025-12-28")]
    [InlineData("She spoke on 12 February 2026.", "on 12 February 2026", "2026-02-12")]
    [InlineData("She spoke on Monday, December 29, 2025.", "on Monday, December 29, 2025", "2025-12-29")]
    [InlineData("She spoke on Sunday 28 December.", "on Sunday 28 December", "2025-12-28")]
    [InlineData("It was signed on February 29.", "on February 29", "2024-02-29")]
    public void Calendar_date_without_a_year_is_the_nearest_not_after_publication(string text, string expression, string date) =>
        AssertResolves(text, expression, date, date, DatePrecision.Day, TimeRule.CalendarDate);

    [Theory]
    [InlineData("It began in January.", "in January", "2026-01-01", "2026-01-31", DatePrecision.Month, "calendarMonth")]
    [InlineData("It began in early March.", "in early March", "2026-03-01", "2026-03-31", DatePrecision.Month, "calendarMonth")]
    [InlineData("It began late December.", "late December", "2025-12-01", "2025-12-31", DatePrecision.Month, "calendarMonth")]
    [InlineData("It began in mid-June.", "in mid-June", "2025-06-01", "2025-06-30", DatePrecision.Month, "calendarMonth")]
    [InlineData("It began at the end of October.", "at the end of October", "2025-10-01", "2025-10-31", DatePrecision.Month, "calendarMonth")]
    [InlineData("It began last March.", "last March", "2025-03-01", "2025-03-31", DatePrecision.Month, "calendarMonth")]
    [InlineData("It ends next March.", "next March", "2027-03-01", "2027-03-31", DatePrecision.Month, "calendarMonth")]
    [InlineData("The May 2024 deal failed.", "May 2024", "2024-05-01", "2024-05-31", DatePrecision.Month, "calendarMonth")]
    [InlineData("It will end in April.", "in April", "2026-04-01", "2026-04-30", DatePrecision.Month, "calendarMonth")]
    [InlineData("It began in 2024.", "in 2024", "2024-01-01", "2024-12-31", DatePrecision.Year, "calendarYear")]
    [InlineData("It began in late 2024.", "in late 2024", "2024-01-01", "2024-12-31", DatePrecision.Year, "calendarYear")]
    public void Calendar_month_or_year_spans_the_whole_of_it(
        string text, string expression, string date, string until, DatePrecision precision, string rule) =>
        AssertResolves(text, expression, date, until, precision, rule);

    [Theory]
    [InlineData("They met over the weekend.", "over the weekend", "2026-02-28", "2026-03-01")]
    [InlineData("They met last weekend.", "last weekend", "2026-02-28", "2026-03-01")]
    [InlineData("They meet next weekend.", "next weekend", "2026-03-07", "2026-03-08")]
    public void Weekend_lasts_from_Saturday_to_Sunday(string text, string expression, string date, string until) =>
        AssertResolves(text, expression, date, until, DatePrecision.Day, TimeRule.Weekend);

    [Theory]
    [InlineData("It has risen since October.", "since October")]
    [InlineData("It lasts until Friday.", "until Friday")]
    [InlineData("It must end by 2030.", "by 2030")]
    [InlineData("It came before Monday.", "before Monday")]
    [InlineData("They will meet in the coming days.", "in the coming days")]
    [InlineData("It fell in recent weeks.", "in recent weeks")]
    [InlineData("She spoke a few days ago.", "a few days ago")]
    [InlineData("She spoke recently.", "recently")]
    [InlineData("She had earlier spoken.", "earlier")]
    [InlineData("It came a day after the strike.", "a day after")]
    public void Bounds_and_vague_times_are_found_but_name_no_date(string text, string expression)
    {
        var found = Assert.Single(Find(text));
        Assert.Equal(expression, found.Span.In(text).ToString());
        Assert.Null(TimeResolver.Resolve(found, PublishedOn, Reference));
    }

    [Theory]
    [InlineData("It was signed on February 30.")]
    [InlineData("It was signed on 31 April 2025.")]
    [InlineData("It was signed on February 29, 2025.")]
    [InlineData("The file is 2025-02-30.")]
    [InlineData("It was signed on February 35.")]
    [InlineData("They sat on March 3-5.")]
    [InlineData("The castle was built in 1246.")]
    [InlineData("About 2000 people may march in the spring.")]
    [InlineData("Theresa May spoke.")]
    [InlineData("She told USA Today about it.")]
    [InlineData("Over two days of talks, the mood sank.")]
    public void Other_words_are_no_expressions(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("She spoke on Monday.", TimeRule.Weekday)]
    [InlineData("She spoke in January.", TimeRule.CalendarMonth)]
    [InlineData("She spoke yesterday.", TimeRule.FromPublication)]
    public void Without_a_publication_date_the_expression_is_kept_and_its_dates_are_open(string text, string rule)
    {
        var date = TimeResolver.Resolve(Assert.Single(Find(text)), null, null);
        Assert.Equal((null, null, rule), (date!.Date, date.Until, date.Rule));
        Assert.NotNull(date.Expression);
    }

    [Theory]
    [InlineData("She spoke on 12 February 2026.", "2026-02-12")]
    [InlineData("She spoke in 2024.", "2024-01-01")]
    public void Full_dates_need_no_publication_date(string text, string date) =>
        Assert.Equal(Day(date), TimeResolver.Resolve(Assert.Single(Find(text)), null, null)!.Date);

    [Fact]
    public void Weeks_are_ISO_weeks_across_a_year_end()
    {
        var date = TimeResolver.Resolve(Assert.Single(Find("It fell last week.")), new DateOnly(2026, 1, 5), null)!;
        Assert.Equal((new DateOnly(2025, 12, 29), new DateOnly(2026, 1, 4)), (date.Date, date.Until));
    }

    [Fact]
    public void Dates_outside_1900_to_2100_stay_open()
    {
        var date = TimeResolver.Resolve(Assert.Single(Find("It fell 200 years ago.")), PublishedOn, null)!;
        Assert.Null(date.Date);
    }

    [Property(MaxTest = 200)]
    public void Expressions_are_ordered_in_bounds_and_resolve_to_ordered_periods(int[] words, int day)
    {
        string[] vocabulary = ["on", "the", "Monday", "a", "day", "after", "last", "week", "in", "March", "31", "2024", "of", "ago", "earlier", ",", "weekend", "same", "three", "until"];
        var text = new StringBuilder();
        foreach (var word in words)
        {
            text.Append(vocabulary[(word & int.MaxValue) % vocabulary.Length]).Append(' ');
        }

        var article = text.ToString();
        var end = 0;
        foreach (var expression in Find(article))
        {
            Assert.InRange(expression.Span.Start, end, article.Length);
            end = expression.Span.End;
            Assert.InRange(end, expression.Span.Start + 1, article.Length);
            var published = PublishedOn.AddDays(day % 20000);
            if (TimeResolver.Resolve(expression, published, published) is { Date: { } date } resolved)
            {
                Assert.True(date <= resolved.Until);
            }
        }
    }

    private static void AssertResolves(string text, string expression, string date, string until, DatePrecision precision, string rule)
    {
        var found = Assert.Single(Find(text));
        Assert.Equal(expression, found.Span.In(text).ToString());
        Assert.Equal(
            new StatementDate(Day(date), Day(until), precision, found.Span, rule), TimeResolver.Resolve(found, PublishedOn, Reference));
    }

    private static ImmutableArray<TimeExpression> Find(string text)
    {
        var document = DocumentReader.Read(text);
        var tokens = Tokenizer.Tokenize(document);
        return TimeExpressionFinder.Find(document, tokens, SentenceSplitter.Split(document, tokens));
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
