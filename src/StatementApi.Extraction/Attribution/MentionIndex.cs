using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>The mentions by the tokens they start and end with; where several share one, the longest.</summary>
internal sealed class MentionIndex
{
    private readonly ImmutableArray<Mention> mentions;
    private readonly int[] starting;
    private readonly int[] ending;
    private readonly int[] firstToken;
    private readonly int[] lastToken;
    private readonly bool[] inName;

    public MentionIndex(ImmutableArray<Token> tokens, ImmutableArray<Mention> mentions)
    {
        this.mentions = mentions;
        starting = Filled(tokens.Length);
        ending = Filled(tokens.Length);
        firstToken = Filled(mentions.Length);
        lastToken = Filled(mentions.Length);
        inName = new bool[tokens.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            var first = TokenSearch.StartingAt(tokens, mentions[i].Span.Start);
            var last = TokenSearch.EndingAt(tokens, mentions[i].Span.End);
            if (first >= 0 && last >= first)
            {
                (firstToken[i], lastToken[i]) = (first, last);
                starting[first] = Longer(starting[first], i);
                ending[last] = Longer(ending[last], i);
                MarkName(tokens, mentions[i]);
            }
        }
    }

    public Mention this[int mention] => mentions[mention];

    /// <summary>Whether the token is part of a mention's name.</summary>
    public bool IsInName(int token) => inName[token];

    /// <summary>The longest mention that starts with the token, or -1.</summary>
    public int StartingAt(int token) => starting[token];

    /// <summary>The longest mention that ends with the token, or -1.</summary>
    public int EndingAt(int token) => ending[token];

    /// <summary>Index of the first token of a mention that <see cref="StartingAt"/> or <see cref="EndingAt"/> found.</summary>
    public int FirstToken(int mention) => firstToken[mention];

    /// <summary>Index of the last token of such a mention.</summary>
    public int LastToken(int mention) => lastToken[mention];

    private void MarkName(ImmutableArray<Token> tokens, Mention mention)
    {
        if (mention.Kind is not (MentionKind.PersonName or MentionKind.OrganizationName or MentionKind.CountryName or MentionKind.Metonym))
        {
            return;
        }

        for (var i = TokenSearch.FirstFrom(tokens, mention.Head.Start); i < tokens.Length && tokens[i].End <= mention.Head.End; i++)
        {
            inName[i] = true;
        }
    }

    private int Longer(int old, int next) =>
        old >= 0 && mentions[old].Span.Length >= mentions[next].Span.Length ? old : next;

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}
