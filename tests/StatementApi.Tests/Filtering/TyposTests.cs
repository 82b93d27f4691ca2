using StatementApi.Filtering;

namespace StatementApi.Tests.Filtering;

public sealed class TyposTests
{
    [Theory]
    [InlineData("putin", "ptin")]
    [InlineData("putin", "putinn")]
    [InlineData("putin", "aputin")]
    [InlineData("putin", "putyn")]
    [InlineData("putin", "uptin")]
    [InlineData("putin", "putni")]
    public void One_slip_makes_the_word(string word, string other) => Assert.Contains(other, Typos.Of(word));

    [Theory]
    [InlineData("putin", "putin")]
    [InlineData("putin", "utpni")]
    [InlineData("putin", "ptn")]
    public void Two_slips_or_none_do_not(string word, string other) => Assert.DoesNotContain(other, Typos.Of(word));

    [Fact]
    public void A_short_word_has_none() => Assert.Empty(Typos.Of("ali"));

    [Fact]
    public void No_word_is_made_twice() => Assert.Equal(Typos.Of("zelenskyy").Count(), Typos.Of("zelenskyy").Distinct().Count());
}
