using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Attribution.Learned.Judgement;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Attribution.Learned.Judgement;

public sealed class JudgeTests
{
    private static readonly ReadDocument Document = new("Lind said the bridge had cracked and Berg said it would hold.");

    /// <summary>Judges contents of more tokens likelier right, and all of them certain or hopeless, as <paramref name="start"/> tells.</summary>
    private static Judge PreferringLength(short start, short said = -40) => new(Trees(start, ifLonger: 8), Trees(start, ifLonger: 4), Trees(said, ifLonger: 0));

    [Fact]
    public void Of_the_proposals_for_a_cue_the_likeliest_is_taken()
    {
        var accepted = Decide(start: 4, [Proposal(0, 2, 4), Proposal(0, 2, 7)]);
        Assert.Equal("the bridge had cracked and", Document.Words(Assert.Single(accepted).Content));
    }

    [Fact]
    public void A_token_belongs_to_the_likeliest_content_only()
    {
        var accepted = Decide(start: 4, [Proposal(0, 2, 4), Proposal(1, 3, 9)]);
        Assert.Equal("bridge had cracked and Berg said", Document.Words(Assert.Single(accepted).Content));
    }

    [Fact]
    public void Contents_that_share_nothing_are_all_taken() =>
        Assert.Equal(2, Decide(start: 4, [Proposal(0, 2, 4), Proposal(1, 8, 12)]).Count);

    [Fact]
    public void What_is_hardly_right_is_left_out() => Assert.Empty(Decide(start: -12, [Proposal(0, 2, 9)]));

    [Fact]
    public void What_is_likely_exact_is_kept_though_its_source_is_doubtful() =>
        Assert.InRange(Assert.Single(Decide(start: -6, [Proposal(0, 2, 9)])).Confidence, 0, 0.38f);

    [Fact]
    public void What_is_likely_said_is_kept_though_by_whom_and_how_far_are_doubtful() =>
        Assert.InRange(Assert.Single(Decide([Proposal(0, 2, 9)], PreferringLength(-12, said: 4))).Confidence, 0, 0.2f);

    [Fact]
    public void What_the_layout_attributes_goes_before_all_proposals()
    {
        var framed = new LearnedAttribution([0], new CueSpan(1, 2, 1, 1), [3], 0.97f);
        var accepted = Decide(start: 4, [Proposal(0, 2, 9)], framed);
        Assert.Equal(0.97f, Assert.Single(accepted).Confidence);
    }

    private static List<JudgedAttribution> Decide(short start, List<Proposal> proposals, params List<LearnedAttribution> framed) =>
        Decide(proposals, PreferringLength(start), framed);

    private static List<JudgedAttribution> Decide(List<Proposal> proposals, Judge judge, params List<LearnedAttribution> framed)
    {
        var context = new ProposalContext(Document.Input, Document.Cues, Document.Contents, [], new RuleTokens(Document.Input.Rules));
        return [.. judge.Decide(context, proposals, framed).Accepted];
    }

    private static Proposal Proposal(int group, int first, int end)
    {
        var content = Enumerable.Range(first, end - first).ToArray();
        return new Proposal(group, ProposalKind.Owned, null, new CueSpan(1, 2, 1, 0.9f), true, [0], content, content, -1, 0.5f);
    }

    private static BoostedTrees Trees(short start, short ifLonger)
    {
        var table = new WeightTable(5, BoostedTrees.Classes, scale: 0.25f);
        for (var row = 0; row < table.Rows; row++)
        {
            table.Weights[(row * table.Stride) + BoostedTrees.CutPlace] = short.MaxValue;
        }

        table.Weights[BoostedTrees.WeightPlace] = start;
        table.Weights[table.Stride + BoostedTrees.FeaturePlace] = (short)ProposalFeature.Length;
        table.Weights[table.Stride + BoostedTrees.CutPlace] = 3;
        table.Weights[((BoostedTrees.TreeRows * 3 / 4) * table.Stride) + BoostedTrees.WeightPlace] = ifLonger;
        return new BoostedTrees(table);
    }
}
