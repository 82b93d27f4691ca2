using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Tests.Lexicons;

public sealed class WordTableTests
{
    private static readonly WordTable<int> Table = new string[] { "said", "Élysée", "don’t", "a", "straße" }.Index().ToWordTable(item => item.Item, item => item.Index);

    [Theory]
    [InlineData("said", 0)]
    [InlineData("SAID", 0)]
    [InlineData("ÉLYSÉE", 1)]
    [InlineData("élysée", 1)]
    [InlineData("Don’t", 2)]
    [InlineData("A", 3)]
    [InlineData("Straße", 4)]
    public void A_listed_word_is_found_in_any_case(string word, int value)
    {
        Assert.True(Table.TryGetValue(word, out var found));
        Assert.Equal(value, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sai")]
    [InlineData("saids")]
    [InlineData("Elysee")]
    [InlineData("[")]
    [InlineData("a word longer than any that the list has")]
    public void Another_word_is_not(string word) => Assert.False(Table.TryGetValue(word, out _));

    [Fact]
    public void Many_words_are_told_apart()
    {
        var many = Enumerable.Range(0, 5_000).ToWordTable(number => $"w{number}", number => number);
        Assert.All(Enumerable.Range(0, 5_000), number => Assert.True(many.TryGetValue($"W{number}", out var found) && found == number));
        Assert.All(Enumerable.Range(5_000, 5_000), number => Assert.False(many.TryGetValue($"w{number}", out _)));
    }

    [Fact]
    public void A_table_without_words_has_none() => Assert.False(Array.Empty<string>().ToWordTable(word => word, _ => 1).TryGetValue("said", out _));

    [Theory]
    [InlineData("said")]
    [InlineData("SAID")]
    public void A_word_that_a_list_has_twice_is_refused(string again) =>
        Assert.Throws<ArgumentException>(() => new[] { "said", again }.ToWordTable(word => word, _ => 1));
}
