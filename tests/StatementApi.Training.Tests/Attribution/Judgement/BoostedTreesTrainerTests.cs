using StatementApi.Extraction.Attribution.Learned.Judgement;
using StatementApi.Training.Attribution.Judgement;

namespace StatementApi.Training.Tests.Attribution.Judgement;

public sealed class BoostedTreesTrainerTests
{
    private static readonly BoostSettings Settings = new(TreeBits: 5, Rate: 0.3, FewestExamples: 10, Regularisation: 1, Share: 0.8);

    private static readonly short[][] Examples = [.. Points(2_000, seed: 3)];

    public static TheoryData<string, Func<short[], bool>> Concepts => new()
    {
        { "a cut", values => values[0] > 20 },
        { "a range", values => values[1] is > -40 and < 30 },
        { "both or neither, which no sum of the two tells", values => values[0] > 0 == values[1] > 0 },
    };

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_concept_is_learned(string concept, Func<short[], bool> answer)
    {
        var trees = new BoostedTrees(Train(answer, seed: 1));
        var right = Points(500, seed: 4).Count(values => Probability(trees, values) > 0.5f == answer(values));
        Assert.True(right > 475, $"{concept}: {right} of 500");
    }

    [Fact]
    public void What_the_features_do_not_tell_keeps_its_share()
    {
        var random = new Random(9);
        var trees = new BoostedTrees(Train(_ => random.Next(10) < 3, seed: 1));
        Assert.InRange(Points(500, seed: 4).Average(values => Probability(trees, values)), 0.25, 0.35);
    }

    [Fact]
    public void The_same_seed_gives_the_same_trees()
    {
        static bool Answer(short[] values) => values[0] + values[2] > 10;
        Assert.Equal(Train(Answer, seed: 1).Weights, Train(Answer, seed: 1).Weights);
        Assert.NotEqual(Train(Answer, seed: 1).Weights, Train(Answer, seed: 2).Weights);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Too_few_examples_give_trees_that_ask_nothing(int count)
    {
        var table = BoostedTreesTrainer.Train(
            new FeatureBins(Examples[..count]), new bool[count], Settings, seed: 1, _ => { }, CancellationToken.None);
        var trees = new BoostedTrees(table);
        Assert.Equal(Probability(trees, [99, 99, 99]), Probability(trees, [-99, -99, -99]));
    }

    [Fact]
    public void Training_stops_when_asked_to() =>
        Assert.Throws<OperationCanceledException>(() => BoostedTreesTrainer.Train(
            new FeatureBins(Examples), new bool[Examples.Length], Settings, seed: 1, _ => { }, new CancellationToken(canceled: true)));

    private static Extraction.Syntax.WeightTable Train(Func<short[], bool> answer, int seed) => BoostedTreesTrainer.Train(
        new FeatureBins(Examples), Array.ConvertAll(Examples, values => answer(values)), Settings, seed, _ => { }, CancellationToken.None);

    private static float Probability(BoostedTrees trees, short[] values)
    {
        var lanes = values.SelectMany(value => Enumerable.Repeat(value, BoostedTrees.Lanes)).ToArray();
        var answers = new float[BoostedTrees.Lanes];
        trees.Answer(lanes, answers);
        return answers[0];
    }

    private static IEnumerable<short[]> Points(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            yield return [(short)random.Next(-100, 100), (short)random.Next(-100, 100), (short)random.Next(-100, 100)];
        }
    }
}
