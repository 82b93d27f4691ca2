using StatementApi.Extraction;
using StatementApi.Ingestion;

namespace StatementApi.Generation;

/// <summary>Writes articles together with what an analysis finds in them. Thread-safe: an article depends on its number only.</summary>
internal sealed class StoryWriter(World world, GenerationPlan plan)
{
    /// <summary>What generated quotes say that they were found by.</summary>
    public const string Version = "generated-1";

    private const int MostInCast = 6;
    private const double ShareOfPlainParagraphs = 0.6;

    /// <summary>Article number <paramref name="number"/> with its statements.</summary>
    public AnalysedArticle Write(int number, int statements)
    {
        var random = plan.RandomFor(number);
        var publishedOn = PublicationDays.Of(number, plan.Articles, random);
        var text = new StoryText();
        var telling = new Telling(world, text, random);
        var title = telling.WriteSentence("headline");
        var found = new StatementWriter(world, text, telling, random, publishedOn, CastOf(random));
        for (var left = statements; left > 0;)
        {
            text.Add("\n\n");
            left -= WriteParagraph(telling, text, random, found, left);
        }

        var story = text.ToString();
        var publisher = world.Publisher(random);
        var draft = new ArticleDraft(
            story, title.In(story).ToString(), publisher, publishedOn, $"https://news.example.org/{publishedOn:yyyy/MM/dd}/{number}", ArticleLanguage.English);
        return new AnalysedArticle(draft, ContentHash.Of(draft), new ExtractionResult(found.Statements(story), found.NewActors(), Version));
    }

    /// <summary>A paragraph of one or two statements, or of what goes on around them; answers how many statements.</summary>
    private static int WriteParagraph(Telling telling, StoryText text, Random random, StatementWriter found, int left)
    {
        if (random.NextDouble() < ShareOfPlainParagraphs)
        {
            telling.WriteSentence("background");
            text.Add(" ");
            telling.WriteSentence("background");
            text.Add("\n\n");
        }

        var written = found.Write(left);
        if (written < left && random.Next(2) == 0)
        {
            text.Add(" ");
            written += found.Write(left - written);
        }

        return written;
    }

    private List<CastMember> CastOf(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, MostInCast + 1)).Select(_ => world.Somebody(random)).Distinct()];
}
