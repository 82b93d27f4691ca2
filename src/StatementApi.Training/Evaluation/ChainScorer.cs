using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Coreference;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Evaluation;

/// <summary>
/// Compares the chains of mentions found in raw text with a corpus's automatic ones. Only mentions that both have can be compared: ours are of those who can
/// speak or be spoken to, the automatic ones also of things, but of none that is mentioned only once.
/// </summary>
internal static class ChainScorer
{
    private const int Unseen = -1;

    /// <summary>The agreement over all of <paramref name="articles"/> that have an analysis.</summary>
    public static ChainScore Score(IEnumerable<CorpusArticle> articles, ActorGazetteer gazetteer) => articles
        .Where(article => article.Silver is not null)
        .AsParallel().AsOrdered()
        .Select(article => Score(article, article.Silver!, gazetteer))
        .Aggregate(default(ChainScore), (sum, score) => sum + score);

    private static ChainScore Score(CorpusArticle article, SilverAnalysis silver, ActorGazetteer gazetteer)
    {
        var document = DocumentReader.Read(article.Text);
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        var quotations = QuotationFinder.Find(document, tokens);
        var mentions = MentionFinder.Find(document, tokens, sentences, gazetteer);
        var chains = CoreferenceResolver.Resolve(document, tokens, sentences, quotations, mentions, gazetteer, article.Published);
        var common = mentions
            .Zip(SilverChains(mentions, silver), chains.Of)
            .Select(entry => new CommonMention(
                entry.First.Kind == MentionKind.Pronoun, quotations.InnermostAt(entry.First.Head.Start) >= 0, entry.Third, entry.Second))
            .Where(mention => mention.Silver != Unseen)
            .ToArray();
        return Agreement(common) + Pronouns(common);
    }

    private static ChainScore Agreement(CommonMention[] mentions)
    {
        var ours = mentions.CountBy(mention => mention.Ours).ToDictionary();
        var theirs = mentions.CountBy(mention => mention.Silver).ToDictionary();
        return mentions.CountBy(mention => (mention.Ours, mention.Silver)).Aggregate(default(ChainScore), (sum, both) => sum + new ChainScore(
            both.Value,
            both.Value * (double)both.Value / ours[both.Key.Ours],
            both.Value * (double)both.Value / theirs[both.Key.Silver],
            0,
            0));
    }

    private static ChainScore Pronouns(CommonMention[] mentions)
    {
        var (named, last) = (new HashSet<int>(), new Dictionary<int, int>());
        var (pronouns, right) = (0, 0);
        foreach (var mention in mentions)
        {
            if (!mention.IsPronoun)
            {
                named.Add(mention.Silver);
                last[mention.Ours] = mention.Silver;
            }
            else if (!mention.IsQuoted && named.Contains(mention.Silver))
            {
                pronouns++;
                right += last.GetValueOrDefault(mention.Ours, Unseen) == mention.Silver ? 1 : 0;
            }
        }

        return new ChainScore(0, 0, 0, pronouns, right);
    }

    /// <summary>For each of our mentions the automatic chain of the mention with the same head, of several that of the most similar bounds.</summary>
    private static int[] SilverChains(IReadOnlyList<Mention> mentions, SilverAnalysis silver)
    {
        var heads = silver.Mentions
            .Select(mention => (Mention: mention, Span: Span(silver, mention), Head: silver.Tokens[Head(silver, mention)].Span))
            .OrderBy(entry => entry.Head.Start)
            .ToImmutableArray();
        return [.. mentions.Select(mention => heads
            .Skip(heads.FirstFrom(mention.Head.Start, static entry => entry.Head.Start))
            .TakeWhile(entry => entry.Head.Start < mention.Head.End)
            .Where(entry => mention.Head.Contains(entry.Head))
            .OrderBy(entry => Math.Abs(entry.Span.Start - mention.Span.Start) + Math.Abs(entry.Span.End - mention.Span.End))
            .Select(entry => entry.Mention.Chain)
            .DefaultIfEmpty(Unseen)
            .First())];
    }

    private static TextSpan Span(SilverAnalysis silver, SilverMention mention) =>
        TextSpan.FromBounds(silver.Tokens[mention.FirstToken].Span.Start, silver.Tokens[mention.EndToken - 1].Span.End);

    /// <summary>The token that depends on one outside.</summary>
    private static int Head(SilverAnalysis silver, SilverMention mention)
    {
        for (var token = mention.FirstToken; token < mention.EndToken; token++)
        {
            if (silver.Tokens[token].Head < mention.FirstToken || silver.Tokens[token].Head >= mention.EndToken)
            {
                return token;
            }
        }

        return mention.EndToken - 1;
    }

    /// <summary>A mention of both analyses, and its chain in each.</summary>
    private readonly record struct CommonMention(bool IsPronoun, bool IsQuoted, int Ours, int Silver);
}
