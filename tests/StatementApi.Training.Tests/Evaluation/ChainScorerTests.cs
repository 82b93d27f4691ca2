using StatementApi.Extraction.Actors;
using StatementApi.Training.Corpus;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Tests.Evaluation;

public sealed class ChainScorerTests
{
    private const string Text = "Anna Lind met Carl Berg. She left. Lind spoke.";

    /// <summary>The chains of the mentions "Anna Lind", "Carl Berg", "She" and "Lind" in an automatic analysis, 0 for none.</summary>
    [Theory]
    [InlineData(1, 2, 1, 1, 4, 1, 1, 1)]
    [InlineData(1, 2, 1, 0, 3, 1, 1, 1)]
    [InlineData(1, 2, 2, 1, 4, 2 / 3.0, 3 / 4.0, 0)]
    [InlineData(1, 0, 0, 1, 2, 1, 1, null)]
    public void Chains_are_compared_over_the_mentions_of_both(
        int anna, int carl, int she, int lind, int mentions, double precision, double recall, int? pronoun)
    {
        var score = ChainScorer.Score([Article(anna, carl, she, lind)], ActorGazetteer.Empty);

        Assert.Equal(mentions, score.Mentions);
        Assert.Equal(precision, score.Precision, 1e-9);
        Assert.Equal(recall, score.Recall, 1e-9);
        Assert.Equal(pronoun is null ? 0 : 1, score.Pronouns);
        Assert.Equal(pronoun ?? 0, score.RightPronouns);
    }

    [Fact]
    public void Without_an_automatic_analysis_there_is_nothing_to_compare() =>
        Assert.Equal(default, ChainScorer.Score([Article(1, 2, 1, 1) with { Silver = null }], ActorGazetteer.Empty));

    private static CorpusArticle Article(int anna, int carl, int she, int lind)
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles.jsonl", $$"""{"id":"a1","publisher":"gazette","text":"{{Text}}","attributions":[]}""");
        folder.WriteCompressed(
            "tokens.tsv.gz",
            "# article a1",
            $"1\t0\t4\tAnna\tAnna\tNNP\tPERSON\t2\tcompound\t{Begin(anna)}",
            $"2\t5\t9\tLind\tLind\tNNP\tPERSON\t3\tnsubj\t{End(anna)}",
            "3\t10\t13\tmet\tmeet\tVBD\tO\t0\troot\t_",
            $"4\t14\t18\tCarl\tCarl\tNNP\tPERSON\t5\tcompound\t{Begin(carl)}",
            $"5\t19\t23\tBerg\tBerg\tNNP\tPERSON\t3\tdobj\t{End(carl)}",
            "6\t23\t24\t.\t.\t.\tO\t3\tpunct\t_",
            string.Empty,
            $"1\t25\t28\tShe\tshe\tPRP\tO\t2\tnsubj\t{Whole(she)}",
            "2\t29\t33\tleft\tleave\tVBD\tO\t0\troot\t_",
            "3\t33\t34\t.\t.\t.\tO\t2\tpunct\t_",
            string.Empty,
            $"1\t35\t39\tLind\tLind\tNNP\tPERSON\t2\tnsubj\t{Whole(lind)}",
            "2\t40\t45\tspoke\tspeak\tVBD\tO\t0\troot\t_",
            "3\t45\t46\t.\t.\t.\tO\t2\tpunct\t_",
            string.Empty);
        return CorpusReader.Read(folder.Path, needsSilver: true)[0];
    }

    private static string Begin(int chain) => chain == 0 ? "_" : $"({chain}";

    private static string End(int chain) => chain == 0 ? "_" : $"{chain})";

    private static string Whole(int chain) => chain == 0 ? "_" : $"({chain})";
}
