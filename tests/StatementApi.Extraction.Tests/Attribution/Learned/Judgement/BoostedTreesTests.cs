using StatementApi.Extraction.Attribution.Learned.Judgement;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Attribution.Learned.Judgement;

public sealed class BoostedTreesTests
{
    private const int FirstLeaf = 1 << BoostedTrees.Depth;

    /// <summary>One tree: is feature 3 above 10, and if so, is feature 5 above -2?</summary>
    [Theory]
    [InlineData(10, 99, 0)]
    [InlineData(11, -2, 8)]
    [InlineData(11, -1, 12)]
    public void A_value_above_the_cut_leads_to_the_second_child(short third, short fifth, int leaf)
    {
        var table = Table(trees: 1);
        Ask(table, node: 1, feature: 3, cut: 10);
        Ask(table, node: 3, feature: 5, cut: -2);
        Set(table, FirstLeaf + leaf, BoostedTrees.WeightPlace, 40);

        Assert.Equal(Logistic(40 * 0.25f), Answers(table, [0, 0, 0, third, 0, fifth])[0], 1e-6f);
    }

    [Fact]
    public void Every_lane_gets_an_answer_of_its_own()
    {
        var table = Table(trees: 1);
        Ask(table, node: 1, feature: 0, cut: 4);
        Set(table, FirstLeaf, BoostedTrees.WeightPlace, -20);
        Set(table, FirstLeaf + (FirstLeaf / 2), BoostedTrees.WeightPlace, 20);
        var values = Enumerable.Range(1, BoostedTrees.Lanes).Select(value => (short)value).ToArray();
        var answers = new float[BoostedTrees.Lanes];
        new BoostedTrees(table).Answer(values, answers);

        Assert.Equal(values.Select(value => Logistic((value > 4 ? 20 : -20) * 0.25f)), answers);
    }

    [Fact]
    public void A_feature_without_values_is_refused()
    {
        var table = Table(trees: 1);
        Ask(table, node: 1, feature: 2, cut: 4);
        Assert.Throws<ArgumentException>(() => Answers(table, [0, 0]));
    }

    [Fact]
    public void The_weights_of_all_trees_are_added_to_the_start()
    {
        var table = Table(trees: 2);
        Set(table, 0, BoostedTrees.WeightPlace, -8);
        Set(table, FirstLeaf, BoostedTrees.WeightPlace, 3);
        Set(table, BoostedTrees.TreeRows + FirstLeaf, BoostedTrees.WeightPlace, 4);

        Assert.Equal(Logistic(-1 * 0.25f), Answers(table, [0])[0], 1e-6f);
    }

    /// <summary>A weight takes two bytes, a sum of hundreds of them more.</summary>
    [Fact]
    public void A_sum_goes_beyond_what_a_weight_can_hold()
    {
        var table = Table(trees: 2);
        Set(table, 0, BoostedTrees.WeightPlace, short.MaxValue);
        Set(table, FirstLeaf, BoostedTrees.WeightPlace, short.MaxValue);
        Set(table, BoostedTrees.TreeRows + FirstLeaf, BoostedTrees.WeightPlace, short.MaxValue);

        Assert.All(Answers(table, [0]), answer => Assert.Equal(1, answer));
    }

    [Fact]
    public void Rows_that_are_no_whole_tree_are_refused() =>
        Assert.Throws<ArgumentException>(() => new BoostedTrees(new WeightTable(bits: 4, BoostedTrees.Classes)));

    /// <summary>What the trees answer to the same values in every lane.</summary>
    private static float[] Answers(WeightTable table, ReadOnlySpan<short> values)
    {
        var lanes = new short[values.Length * BoostedTrees.Lanes];
        for (var i = 0; i < lanes.Length; i++)
        {
            lanes[i] = values[i / BoostedTrees.Lanes];
        }

        var answers = new float[BoostedTrees.Lanes];
        new BoostedTrees(table).Answer(lanes, answers);
        return answers;
    }

    private static WeightTable Table(int trees)
    {
        var bits = (int)Math.Log2(trees * BoostedTrees.TreeRows);
        var table = new WeightTable(bits, BoostedTrees.Classes, scale: 0.25f);
        for (var row = 0; row < table.Rows; row++)
        {
            Set(table, row, BoostedTrees.CutPlace, short.MaxValue);
        }

        return table;
    }

    private static void Ask(WeightTable table, int node, short feature, short cut)
    {
        Set(table, node, BoostedTrees.FeaturePlace, feature);
        Set(table, node, BoostedTrees.CutPlace, cut);
    }

    private static void Set(WeightTable table, int row, int place, short value) => table.Weights[(row * table.Stride) + place] = value;

    private static float Logistic(float sum) => 1 / (1 + MathF.Exp(-sum));
}
