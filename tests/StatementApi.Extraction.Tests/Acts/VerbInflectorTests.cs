using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Tests.Acts;

public sealed class VerbInflectorTests
{
    [Theory]
    [InlineData("claim", null, null, "claim claims claimed claiming")]
    [InlineData("urge", null, null, "urge urges urged urging")]
    [InlineData("deny", null, null, "deny denies denied denying")]
    [InlineData("say", "said", null, "say says said saying")]
    [InlineData("write", "wrote", "written", "write writes wrote written writing")]
    [InlineData("admit", "admitted", null, "admit admits admitted admitting")]
    [InlineData("press", null, null, "press presses pressed pressing")]
    [InlineData("preach", null, null, "preach preaches preached preaching")]
    [InlineData("go", "went", "gone", "go goes went gone going")]
    [InlineData("agree", null, null, "agree agrees agreed agreeing")]
    [InlineData("belie", null, null, "belie belies belied belying")]
    public void A_verb_has_its_forms(string verb, string? past, string? participle, string forms) =>
        Assert.Equal(forms, string.Join(' ', VerbInflector.Inflect(verb, past, participle).Select(form => form.Form)));
}
