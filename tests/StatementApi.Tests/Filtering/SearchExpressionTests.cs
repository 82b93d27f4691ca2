using FsCheck.Xunit;
using Microsoft.Data.Sqlite;
using StatementApi.Filtering;

namespace StatementApi.Tests.Filtering;

public sealed class SearchExpressionTests
{
    [Theory]
    [InlineData("peace", "\"peace\"")]
    [InlineData("  peace   talks ", "\"peace\" \"talks\"")]
    [InlineData("\"peace talks\" now", "\"peace talks\" \"now\"")]
    [InlineData("sanct*", "\"sanct\"*")]
    [InlineData("\"peace ta\"*", "\"peace ta\"*")]
    [InlineData("-war peace", "\"peace\" NOT \"war\"")]
    [InlineData("peace -\"cold war\" -nuc*", "\"peace\" NOT \"cold war\" NOT \"nuc\"*")]
    [InlineData("state-run", "\"state-run\"")]
    [InlineData("\"unclosed phrase", "\"unclosed\" \"phrase\"")]
    [InlineData("one\"two", "\"one\" \"two\"")]
    [InlineData("a AND (b OR c)", "\"a\" \"AND\" \"(b\" \"OR\" \"c)\"")]
    [InlineData("^first col:umn", "\"^first\" \"col:umn\"")]
    [InlineData("don’t", "\"don’t\"")]
    [InlineData("-", "")]
    [InlineData("--x peace", "\"peace\" NOT \"-x\"")]
    [InlineData("* ** \"\" - ...", "")]
    public void Everything_but_phrases_beginnings_and_exclusions_is_words(string query, string expected) =>
        Assert.Equal(expected, FullTextQuery.Of(SearchExpression.Parse(query)));

    [Property(MaxTest = 500)]
    public void The_index_understands_every_query(string query)
    {
        var expression = SearchExpression.Parse(query ?? "");
        if (!expression.HasWanted || query!.Contains('\0', StringComparison.Ordinal))
        {
            return;
        }

        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE words USING fts5(text); SELECT count(*) FROM words WHERE words MATCH $query";
        command.Parameters.AddWithValue("$query", FullTextQuery.Of(expression));
        Assert.Equal(0L, command.ExecuteScalar());
    }
}
