using StatementApi.Extraction.Attribution.Learned;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("announce", "announces", "announced", "announcing")]
    [InlineData("state", "states", "stated", "stating")]
    [InlineData("plan", "plans", "planned", "planning")]
    [InlineData("call", "calls", "called", "calling")]
    [InlineData("deny", "denies", "denied", "denying")]
    [InlineData("press", "presses", "pressed", "pressing")]
    [InlineData("Warn", "warns", "WARNED", "warning")]
    public void Regular_inflections_share_a_stem(params string[] forms) =>
        Assert.Single(forms.Select(form => WordStem.Hash(form)).Distinct());

    [Theory]
    [InlineData("want", "warn")]
    [InlineData("is", "I")]
    [InlineData("his", "hi")]
    [InlineData("say", "sing")]
    public void Other_words_do_not(string one, string other) => Assert.NotEqual(WordStem.Hash(one), WordStem.Hash(other));

    [Theory]
    [InlineData("s")]
    [InlineData("ing")]
    [InlineData("ed")]
    [InlineData("’s")]
    [InlineData("pneumonoultramicroscopicsilicovolcanoconiosis")]
    public void Any_word_has_a_stem(string word) => Assert.Equal(WordStem.Hash(word), WordStem.Hash(word.ToUpperInvariant()));
}
