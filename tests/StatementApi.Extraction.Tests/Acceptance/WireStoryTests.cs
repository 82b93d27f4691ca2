using StatementApi.Extraction.Tests.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Acceptance;

/// <summary>The customer's wire story, published on Monday, 29 December 2025: speaker, content, type and date of every statement in it.</summary>
public sealed class WireStoryTests
{
    private static readonly DateOnly Monday = new(2025, 12, 29);
    private static readonly DateOnly Sunday = new(2025, 12, 28);

    /// <summary>Speaker, first words of the content, type, and day: exactly that one, or that one unless the text is read as leaving it open.</summary>
    public static TheoryData<int, string, string, StatementType, DateOnly?> Expected => new()
    {
        { 0, "Kremlin", "US President Donald Trump and", StatementType.Mixed, Monday },
        { 1, "Dmitry Peskov", "preparations were", StatementType.Indirect, Monday },
        { 2, "Dmitry Peskov", "Moscow agreed with", StatementType.Indirect, Monday },
        { 3, "Dmitry Peskov", "“Of course.”", StatementType.Direct, Monday },
        { 4, "Donald Trump", "a deal to end", StatementType.Indirect, Sunday },
        { 5, "Donald Trump", "no clear breakthrough", StatementType.Indirect, null },
        { 6, "Donald Trump", "it would become clear", StatementType.Indirect, Sunday },
        { 7, "Volodymyr Zelenskyy", "a peace plan was", StatementType.Indirect, null },
        { 8, "Donald Trump", "Moscow was “serious”", StatementType.Mixed, null },
        { 9, "Donald Trump", "“I really believe", StatementType.Direct, null },
        { 10, "Donald Trump", "“Everybody wants it", StatementType.Direct, null },
        { 11, "Volodymyr Zelenskyy", "Ukraine wants to host", StatementType.Indirect, Monday },
        { 12, "Volodymyr Zelenskyy", "the talks would be", StatementType.Indirect, null },
        { 13, "Volodymyr Zelenskyy", "martial law in", StatementType.Indirect, null },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Each_statement_has_its_speaker_content_type_and_date(
        int index, string speaker, string begins, StatementType type, DateOnly? statedOn)
    {
        var (text, statements) = Read(Monday);
        var statement = statements[index];
        Assert.Equal(speaker, statement.Speaker.Actor.Name);
        Assert.StartsWith(begins, TextOf(text, statement.Content[0]), StringComparison.Ordinal);
        Assert.Equal(type, statement.Type);
        if (statedOn is { } day)
        {
            Assert.Equal(day, statement.StatedOn?.Date);
        }
        else
        {
            Assert.True(statement.StatedOn is null || statement.StatedOn.Date == Sunday || statement.StatedOn.Date == Monday);
        }
    }

    [Fact]
    public void Nothing_else_is_taken_for_a_statement() => Assert.Equal(14, Read(Monday).Statements.Count);

    [Fact]
    public void The_president_addressed_in_the_quotation_is_the_one_beside_the_speaker() =>
        Assert.Equal("Volodymyr Zelenskyy", Assert.Single(Read(Monday).Statements[9].Addressees).Actor.Name);

    [Fact]
    public void Without_a_day_of_publication_the_expression_is_kept_and_the_date_stays_open()
    {
        var (text, statements) = Read(null);
        Assert.NotNull(statements[0].StatedOn);
        Assert.Null(statements[0].StatedOn!.Date);
        Assert.Contains("Monday", TextOf(text, Assert.NotNull(statements[0].StatedOn!.Expression)), StringComparison.Ordinal);
    }

    private static (string Text, IReadOnlyList<Statement> Statements) Read(DateOnly? publishedOn)
    {
        var text = File.ReadAllText(SharedFolder.Require("seeds", "kremlin-trump-putin-call.txt"));
        return (text, new StatementExtractor(SeedActors.Gazetteer).Extract(text, publishedOn, TestContext.Current.CancellationToken).Statements);
    }

    private static string TextOf(string text, TextSpan span) => span.In(text).ToString();
}
