using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Corpus;

/// <summary>Which tokens of the automatic analysis and which of ours share text.</summary>
internal sealed class TokenOverlaps
{
    private readonly ImmutableArray<SilverToken> _silver;
    private readonly int[] _first;
    private readonly int[] _end;
    private readonly int[] _tokenOf;

    public TokenOverlaps(ImmutableArray<SilverToken> silver, ImmutableArray<Token> tokens)
    {
        _silver = silver;
        _first = new int[tokens.Length];
        _end = new int[tokens.Length];
        _tokenOf = new int[silver.Length];
        Array.Fill(_tokenOf, -1);
        var next = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (next < silver.Length && silver[next].Span.End <= tokens[i].Start)
            {
                next++;
            }

            _first[i] = next;
            for (_end[i] = next; _end[i] < silver.Length && silver[_end[i]].Span.Start < tokens[i].End; _end[i]++)
            {
                _tokenOf[_end[i]] = i;
            }
        }
    }

    /// <summary>The first automatic token that shares text with ours, or -1.</summary>
    public int First(int token) => _first[token] < _end[token] ? _first[token] : -1;

    /// <summary>Our last token that shares text with the automatic one, or -1.</summary>
    public int TokenOf(int silver) => _tokenOf[silver];

    /// <summary>
    /// Of the automatic tokens that share text with ours, the one whose head lies outside; -1 where there is none, or where a later
    /// token of ours stands for it.
    /// </summary>
    public int Top(int token)
    {
        for (var i = _first[token]; i < _end[token]; i++)
        {
            if ((_silver[i].Head < _first[token] || _silver[i].Head >= _end[token]) && _tokenOf[i] == token)
            {
                return i;
            }
        }

        return -1;
    }
}
