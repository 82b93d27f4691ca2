using System.Collections.Immutable;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Tests.Mentions;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction.Tests.Attribution;

/// <summary>An invented text with its attributions, each readable as "source | cue | content ... content".</summary>
internal sealed record Attributed(Article Article, ImmutableArray<AttributionRelation> Relations)
{
    public IEnumerable<AttributionRelation> Statements => Relations.Where(relation => relation.Cue?.Act != SpeechAct.Think);

    public static Attributed Read(string text)
    {
        var article = Article.Read(text);
        var times = TimeExpressionFinder.Find(article.Document, article.Tokens, article.Sentences);
        return new Attributed(
            article,
            Attributor.Attribute(article.Document, article.Tokens, article.Sentences, article.Quotations, article.Mentions, times));
    }

    /// <summary>The statements, beliefs left out, in text order.</summary>
    public static string[] Of(string text)
    {
        var read = Read(text);
        return [.. read.Statements.Select(read.Describe)];
    }

    public string Describe(AttributionRelation relation) => string.Join(
        " | ",
        relation.Source is { } source ? Article.TextOf(source) : "-",
        relation.Cue is { } cue ? Article.TextOf(cue.Span) : "-",
        string.Join(" ... ", relation.Content.Select(Article.TextOf)));
}
