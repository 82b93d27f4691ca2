using System.Collections.Immutable;
using System.Globalization;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Corpus;

/// <summary>Collects an article's analysis token by token.</summary>
internal sealed class SilverAnalysisBuilder(string id, int textLength)
{
    private const string NoChain = "_";

    private readonly ImmutableArray<SilverToken>.Builder _tokens = ImmutableArray.CreateBuilder<SilverToken>();
    private readonly ImmutableArray<SilverMention>.Builder _mentions = ImmutableArray.CreateBuilder<SilverMention>();
    private readonly Dictionary<int, Stack<int>> _open = [];
    private int _sentence;
    private int _firstOfSentence;

    /// <param name="span">Where the token stands.</param>
    /// <param name="lemma">Its dictionary form.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <param name="entity">Whether it belongs to a name.</param>
    /// <param name="head">Its head's number in the sentence, from 1; 0 for the root.</param>
    /// <param name="relation">How it depends on its head.</param>
    /// <param name="chains">Where chains begin and end, as in <c>(3|4)</c>.</param>
    /// <exception cref="FormatException">The span does not follow the token before it or does not fit the text, or a chain is broken.</exception>
    public void Add(
        TextSpan span, string lemma, PartOfSpeech tag, EntityKind entity, int head, DependencyRelation relation, string chains)
    {
        if (span.IsEmpty || span.End > textLength || (_tokens.Count > 0 && span.Start < _tokens[^1].Span.End))
        {
            throw new FormatException($"{span} does not follow the token before it, or does not fit the text");
        }

        AddChains(chains);
        var index = head > 0 ? _firstOfSentence + head - 1 : -1;
        _tokens.Add(new SilverToken(span, _sentence, lemma, tag, entity, index, relation));
    }

    /// <exception cref="FormatException">A head lies outside the sentence.</exception>
    public void EndSentence()
    {
        for (var i = _firstOfSentence; i < _tokens.Count; i++)
        {
            if (_tokens[i].Head >= _tokens.Count)
            {
                throw new FormatException($"the sentence that ends here has {_tokens.Count - _firstOfSentence} tokens; a head lies beyond");
            }
        }

        _sentence++;
        _firstOfSentence = _tokens.Count;
    }

    /// <summary>Adds the analysis to <paramref name="analyses"/>.</summary>
    /// <exception cref="FormatException">The article has one already.</exception>
    public void Finish(Dictionary<string, SilverAnalysis> analyses)
    {
        EndSentence();
        if (!analyses.TryAdd(id, new SilverAnalysis(_tokens.DrainToImmutable(), _mentions.DrainToImmutable())))
        {
            throw new FormatException($"the article {id} stands twice");
        }
    }

    private void AddChains(string chains)
    {
        if (chains == NoChain)
        {
            return;
        }

        foreach (var part in chains.Split('|'))
        {
            var chain = int.TryParse(part.Trim('(', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"{part} is no chain");
            var starts = _open.TryGetValue(chain, out var open) ? open : _open[chain] = new Stack<int>();
            if (part[0] == '(')
            {
                starts.Push(_tokens.Count);
            }

            if (part[^1] == ')')
            {
                _mentions.Add(new SilverMention(
                    starts.TryPop(out var first) ? first : throw new FormatException($"chain {chain} ends where none began"),
                    _tokens.Count + 1,
                    chain));
            }
        }
    }
}
