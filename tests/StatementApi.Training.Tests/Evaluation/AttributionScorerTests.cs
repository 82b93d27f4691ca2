using System.Collections.Immutable;
using StatementApi.Extraction.Text;
using StatementApi.Training.Corpus;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Tests.Evaluation;

/// <summary>Cases counted by hand. A span is the first and the last of the words a, b, c ... j, two code units a word.</summary>
public sealed class AttributionScorerTests
{
    private const string Text = "a b c d e f g h i j";

    [Fact]
    public void The_same_attribution_is_right_in_everything()
    {
        var counts = Score(["a|b|c-f"], ["a|b|c-f"]);

        Assert.Equal((1, 1, 1, 1, 1), (counts.Gold, counts.Predicted, counts.Exact, counts.Half, counts.Full));
        Assert.Equal((1, 1), (counts.Sourced, counts.RightSource));
        Assert.Equal(new MatchCounts(4, 4, 4), counts.Content);
        Assert.Equal(1, counts.SourceAccuracy);
    }

    [Theory]
    [InlineData("c-f", "c-d", 1)]
    [InlineData("c-f", "c", 0)]
    [InlineData("c-e", "d-h", 0)]
    [InlineData("c-f", "d-g", 1)]
    public void Half_of_the_tokens_of_both_contents_are_enough(string gold, string predicted, int half)
    {
        var counts = Score([$"a|b|{gold}"], [$"a|b|{predicted}"]);

        Assert.Equal((0, half, half), (counts.Exact, counts.Half, counts.Full));
    }

    [Theory]
    [InlineData("a", "a", 1, 1, 1)]
    [InlineData("a", "a-b", 1, 1, 1)]
    [InlineData("a", "b", 0, 1, 0)]
    [InlineData("a", "", 0, 1, 0)]
    [InlineData("", "a", 0, 0, 0)]
    [InlineData("", "", 1, 0, 0)]
    public void The_source_is_right_where_a_token_is_shared_or_both_have_none(
        string gold, string predicted, int full, int sourced, int rightSource)
    {
        var counts = Score([$"{gold}|c|d-f"], [$"{predicted}|c|d-f"]);

        Assert.Equal((1, full, sourced, rightSource), (counts.Half, counts.Full, counts.Sourced, counts.RightSource));
    }

    [Fact]
    public void The_best_overlap_is_matched_first()
    {
        var counts = Score(["a|b|c-f"], ["a|b|c-d", "g|b|c-f"]);

        Assert.Equal((1, 2, 1, 1, 0), (counts.Gold, counts.Predicted, counts.Exact, counts.Half, counts.Full));
    }

    [Fact]
    public void Of_equal_overlaps_the_first_gold_and_then_the_first_predicted_one_is_matched()
    {
        var twoGold = Score(["a|b|c-d", "h|b|e-f"], ["a|b|c-f"]);
        var twoPredicted = Score(["a|b|c-f"], ["h|b|c-d", "a|b|e-f"]);

        Assert.Equal((1, 1), (twoGold.Half, twoGold.Full));
        Assert.Equal((1, 0), (twoPredicted.Half, twoPredicted.Full));
    }

    [Fact]
    public void A_gold_attribution_is_matched_once()
    {
        var counts = Score(["a|b|c-f"], ["a|b|c-f", "a|b|c-f"]);

        Assert.Equal((1, 2, 1, 1), (counts.Gold, counts.Predicted, counts.Exact, counts.Full));
        Assert.Equal(0.5, counts.FullMatches.Precision);
        Assert.Equal(1, counts.FullMatches.Recall);
    }

    [Fact]
    public void An_attribution_without_content_counts_by_its_tokens_only()
    {
        var counts = Score(["a|b|"], ["a|b|c"]);

        Assert.Equal((0, 1, 0), (counts.Gold, counts.Predicted, counts.Half));
        Assert.Equal(new MatchCounts(1, 1, 1), counts.Source);
        Assert.Equal(new MatchCounts(0, 1, 0), counts.Content);
    }

    [Fact]
    public void A_token_counts_once_in_a_role_whatever_attribution_it_belongs_to() =>
        Assert.Equal(new MatchCounts(2, 3, 2), Score(["a|b|c-d", "a|b|c"], ["a|b|c-d", "e|b|d-e"]).Content);

    [Fact]
    public void Nothing_predicted_and_nothing_gold_are_zero()
    {
        Assert.Equal(0, Score(["a|b|c"], []).HalfMatches.F1);
        Assert.Equal(0, Score([], ["a|b|c"]).HalfMatches.F1);
        Assert.Equal(0, Score([], []).SourceAccuracy);
    }

    [Fact]
    public void Punctuation_and_spaces_cost_nothing_and_cut_words_do_not_count()
    {
        const string text = "“Go, now,” the deputy_mayor said.";
        var gold = new AttributionSpans([], [], [TextSpan.FromBounds(0, 10)]);
        var predicted = new AttributionSpans([], [], [TextSpan.FromBounds(1, 8), TextSpan.FromBounds(15, 20)]);

        var counts = AttributionScorer.Score(text, [gold], [predicted]);

        Assert.Equal((1, new MatchCounts(2, 2, 2)), (counts.Exact, counts.Content));
    }

    [Fact]
    public void Letters_outside_the_basic_plane_are_two_code_units() => Assert.Equal(
        new MatchCounts(1, 1, 1),
        AttributionScorer.Score(
            "🙂 𝒜b.",
            [new AttributionSpans([], [], [TextSpan.FromBounds(3, 6)])],
            [new AttributionSpans([], [], [TextSpan.FromBounds(3, 7)])]).Content);

    [Fact]
    public void Pairs_tell_which_predictions_are_right()
    {
        var pairs = AttributionScorer.Pair(Text, Read(["a|b|c-f", "a|g|h-j"]), Read(["a|g|h-i", "e|b|c-f", "a|b|g"]));

        Assert.Equal([new JudgedPair(0, 1, IsExact: true, SaysWho: false), new JudgedPair(1, 0, IsExact: false, SaysWho: true)], pairs);
    }

    private static AttributionCounts Score(string[] gold, string[] predicted) =>
        AttributionScorer.Score(Text, Read(gold), Read(predicted));

    private static ImmutableArray<AttributionSpans> Read(string[] attributions) =>
        [.. attributions.Select(attribution => attribution.Split('|')).Select(
            roles => new AttributionSpans(Spans(roles[0]), Spans(roles[1]), Spans(roles[2])))];

    private static ImmutableArray<TextSpan> Spans(string words) =>
        words.Length == 0 ? [] : [TextSpan.FromBounds(2 * (words[0] - 'a'), (2 * (words[^1] - 'a')) + 1)];
}
