using System.Collections.Immutable;

namespace StatementApi.Training.Corpus;

/// <summary>
/// Reads a corpus folder: <c>articles.jsonl</c>, an annotated article a line, and <c>tokens.tsv.gz</c>, their automatic analysis.
/// </summary>
public static class CorpusReader
{
    private const string ArticlesFile = "articles.jsonl";
    private const string TokensFile = "tokens.tsv.gz";

    /// <summary>The articles in file order, each with its analysis where the corpus has one.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="needsSilver">Whether a folder without an analysis is an error.</param>
    /// <exception cref="CorpusException">The folder or a file is missing, or a line is broken.</exception>
    public static ImmutableArray<CorpusArticle> Read(string folder, bool needsSilver)
    {
        if (!Directory.Exists(folder))
        {
            throw new CorpusException(folder, "there is no such folder");
        }

        var articles = ArticleReader.Read(Existing(folder, ArticlesFile));
        return needsSilver || File.Exists(Path.Combine(folder, TokensFile))
            ? WithSilver(articles, Existing(folder, TokensFile))
            : articles;
    }

    private static ImmutableArray<CorpusArticle> WithSilver(ImmutableArray<CorpusArticle> articles, string file)
    {
        var texts = articles.ToDictionary(article => article.Id, article => article.Text);
        var analyses = SilverReader.Read(file, texts);
        return [.. articles.Select(article => article with { Silver = analyses.GetValueOrDefault(article.Id) })];
    }

    private static string Existing(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? path : throw new CorpusException(path, "there is no such file");
    }
}
