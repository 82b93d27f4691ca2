using StatementApi.Extraction.Actors;

namespace StatementApi.Extraction.Tests.Actors;

public sealed class NameFolderTests
{
    [Theory]
    [InlineData("Zelenskyy", "zelenskyy")]
    [InlineData("NICUȘOR ȚĂRANU", "nicusor taranu")]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("İmamoğlu", "imamoglu")]
    [InlineData("Støre", "store")]
    [InlineData("Weiß", "weiss")]
    [InlineData("Þorgerður", "thorgerdur")]
    [InlineData("Phạm Thu Hằng", "pham thu hang")]
    [InlineData("Wałęsa", "walesa")]
    [InlineData("Jose\u0301", "jose")]
    [InlineData("Sana'a", "sanaa")]
    [InlineData("Sana’a", "sanaa")]
    [InlineData("Sanaʻa", "sanaa")]
    [InlineData("U.N.", "un")]
    [InlineData("J. D.  Lee", "j d lee")]
    [InlineData("  New\r\n York\t", "new york")]
    [InlineData("Guinea-Bissau", "guinea bissau")]
    [InlineData("Guinea–Bissau", "guinea bissau")]
    [InlineData("the Kremlin", "kremlin")]
    [InlineData("The Hague", "hague")]
    [InlineData("Theodore", "theodore")]
    [InlineData("Washington, D.C.", "washington, dc")]
    [InlineData("Владимир Путин", "владимир путин")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Spellings_of_a_name_fold_alike(string name, string folded) => Assert.Equal(folded, NameFolder.Fold(name));

    [Fact]
    public void A_name_that_does_not_fit_is_no_name() =>
        Assert.Equal(string.Empty, NameFolder.Fold(new string('a', NameFolder.MaxLength + 1)));

    [Fact]
    public void A_name_that_just_fits_is_one() =>
        Assert.Equal(NameFolder.MaxLength, NameFolder.Fold(new string('A', NameFolder.MaxLength)).Length);
}
