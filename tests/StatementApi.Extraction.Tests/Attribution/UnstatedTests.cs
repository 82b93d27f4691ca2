using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution;

public sealed class UnstatedTests
{
    [Theory]
    [InlineData("Neither side disclosed the price.", "Neither side", "disclosed", true)]
    [InlineData("Nobody at the port disclosed the price.", "Nobody at the port", "disclosed", true)]
    [InlineData("The port has not confirmed the price.", "The port", "has not confirmed", true)]
    [InlineData("The port has not yet confirmed the price.", "The port", "confirmed", true)]
    [InlineData("The port didn’t confirm the price.", "The port", "confirm", true)]
    [InlineData("Asked by Lind if it was late, she left.", "Lind", "Asked", true)]
    [InlineData("The port declined to disclose the price.", "The port", "declined to disclose", true)]
    [InlineData("The port refused the price.", "The port", "refused", false)]
    [InlineData("The port confirmed the price.", "The port", "confirmed", false)]
    [InlineData("Northern ferries confirmed a knot.", "Northern ferries", "confirmed", false)]
    [InlineData("The price is not yet known, the port confirmed.", "the port", "confirmed", false)]
    public void What_nobody_states_is_told_from_what_somebody_does(string text, string source, string cue, bool isUnstated)
    {
        var relation = new AttributionRelation(
            [Span(text, "the price")], new Cue(Span(text, cue), "confirm", SpeechAct.Agree), Span(text, source), -1, [], -1, -1, "learned", 1);
        Assert.Equal(isUnstated, Unstated.IsOf(text, relation));
    }

    [Theory]
    [InlineData("anonymity", true)]
    [InlineData("not to be named because the talks were private", true)]
    [InlineData("to be named envoy", false)]
    public void A_request_to_stay_unnamed_is_told_from_others(string content, bool isAnonymity) => Assert.Equal(isAnonymity, Unstated.IsAnonymity(content));

    private static TextSpan Span(string text, string part) =>
        new(Math.Max(0, text.IndexOf(part, StringComparison.Ordinal)), part.Length);
}
