using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// What the rules say of each token, as features for the learned stages: these learn which rule to believe and where. Stacking in the sense of
/// Wolpert (1992), with a lower layer that learns nothing and so needs no jackknifing. Not changed after construction.
/// </summary>
internal sealed class RuleOpinions
{
    private const int None = -1;

    /// <summary>Longer pieces are cut, so that contents within contents cost no more than a constant each.</summary>
    private const int LongestPiece = 1000;

    private readonly uint[] _methods;
    private readonly int[][] _contents;
    private readonly int[][] _sources;
    private readonly float?[] _certain;

    /// <param name="tokens">The document's tokens.</param>
    /// <param name="relations">What the rules have found, an enclosing attribution before those that it encloses.</param>
    public RuleOpinions(ImmutableArray<Token> tokens, ImmutableArray<AttributionRelation> relations)
    {
        Role = new RuleRole[tokens.Length];
        CueOf = Nobodys(tokens.Length);
        SourceOf = Nobodys(tokens.Length);
        ContentOf = Nobodys(tokens.Length);
        _methods = new uint[relations.Length];
        _contents = new int[relations.Length][];
        _sources = new int[relations.Length][];
        _certain = [.. relations.Select(relation => relation.Method is Turns.Method or Signature.Method ? (float?)relation.Confidence : null)];
        for (var r = 0; r < relations.Length; r++)
        {
            _methods[r] = WordStem.Hash(relations[r].Method);
            _contents[r] = [.. relations[r].Content.SelectMany(piece => Inside(tokens, piece))];
            Mark(_contents[r], r, ContentOf, RuleRole.Content);
        }

        for (var r = 0; r < relations.Length; r++)
        {
            _sources[r] = relations[r].Source is { } source ? [.. Inside(tokens, source)] : [];
            Mark(_sources[r], r, SourceOf, RuleRole.Source);

            if (relations[r].Cue is { } cue)
            {
                Mark(Inside(tokens, cue.Span), r, CueOf, RuleRole.Cue);
            }
        }
    }

    /// <summary>Number of attributions.</summary>
    public int Count => _methods.Length;

    /// <summary>The role of every token; a cue or a source within a content is that and not content.</summary>
    public RuleRole[] Role { get; }

    /// <summary>The attribution whose cue each token belongs to, or -1.</summary>
    public int[] CueOf { get; }

    /// <summary>The attribution whose source each token belongs to, of several the last; or -1.</summary>
    public int[] SourceOf { get; }

    /// <summary>The innermost attribution whose content each token belongs to, or -1.</summary>
    public int[] ContentOf { get; }

    /// <summary>The role as a feature; outside the document none.</summary>
    public uint RoleAt(int token) => token < 0 || token >= Role.Length ? 0 : (uint)Role[token];

    /// <summary>The attribution that gives <paramref name="token"/> its role, or -1.</summary>
    public int Of(int token) => Role[token] switch
    {
        RuleRole.Cue => CueOf[token],
        RuleRole.Source => SourceOf[token],
        RuleRole.Content => ContentOf[token],
        _ => None,
    };

    /// <summary>The tokens of an attribution's content in order, those of attributions within it included.</summary>
    public int[] Content(int relation) => _contents[relation];

    /// <summary>The tokens of an attribution's source in order; those that say several things are the source of each.</summary>
    public int[] Source(int relation) => _sources[relation];

    /// <summary>How certain an attribution is that the layout makes and no verb; null for others, which the models judge.</summary>
    public float? Certainty(int relation) => _certain[relation];

    /// <summary>Hash of the rule that made an attribution, 0 for -1.</summary>
    public uint Method(int relation) => relation < 0 ? 0 : _methods[relation];

    /// <summary>Whether the content that <paramref name="token"/> belongs to begins (1) or ends (2) there, or both (3).</summary>
    public uint Edge(int token) =>
        (token == 0 || ContentOf[token - 1] != ContentOf[token] ? 1u : 0)
        | (token + 1 == ContentOf.Length || ContentOf[token + 1] != ContentOf[token] ? 2u : 0);

    private void Mark(IEnumerable<int> tokens, int relation, int[] owners, RuleRole role)
    {
        foreach (var token in tokens)
        {
            (owners[token], Role[token]) = (relation, role);
        }
    }

    private static IEnumerable<int> Inside(ImmutableArray<Token> tokens, TextSpan span)
    {
        var first = TokenSearch.FirstFrom(tokens, span.Start);
        var end = Math.Min(tokens.Length, first + LongestPiece);
        for (var i = first; i < end && tokens[i].Start < span.End; i++)
        {
            yield return i;
        }
    }

    private static int[] Nobodys(int count)
    {
        var owners = new int[count];
        Array.Fill(owners, None);
        return owners;
    }
}
