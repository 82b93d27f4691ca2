using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Syntax;

public sealed class ScoresTests
{
    [Fact]
    public void The_best_class_is_the_first_of_the_highest_in_range()
    {
        var random = new Random(5);
        for (var round = 0; round < 500; round++)
        {
            var scores = Enumerable.Range(0, 48).Select(_ => (short)random.Next(-20, 20)).ToArray();
            var (first, end) = (random.Next(0, 4), random.Next(20, 49));
            var expected = Enumerable.Range(first, end - first).MaxBy(i => scores[i]);

            Assert.Equal(expected, Scores.Best(scores, first, end));
        }
    }

    [Fact]
    public void Scores_outside_the_range_do_not_count()
    {
        var scores = Enumerable.Repeat((short)-5, 16).ToArray();
        (scores[0], scores[9], scores[15]) = (100, -4, 100);

        Assert.Equal(9, Scores.Best(scores, 1, 15));
    }
}
