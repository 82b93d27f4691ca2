using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>
/// Proposes what may be said by each cue: what the stages have settled, the same with other ends, the clause that the cue governs, and what the rules
/// have found. Linear in the document's length, as no claim sees farther than a few hundred tokens.
/// </summary>
internal sealed class ProposalBuilder
{
    private const float RatherThanNot = 0.5f;
    private const int FarthestCue = 12;
    private const int MostCommas = 2;
    private const int FewestTokens = 3;
    private const int DeepestTree = 40;
    private const int LargestTree = 400;

    /// <summary>Sentences of more tokens are no prose; varying what is found in them would only take time.</summary>
    private const int LongestSentence = 250;

    private readonly AttributionInput _input;
    private readonly CueProbabilities _cues;
    private readonly RuleTokens _rules;
    private readonly List<Proposal> _proposals = [];
    private readonly Stack<int> _open = new();
    private int _group;

    private ProposalBuilder(AttributionInput input, CueProbabilities cues, RuleTokens rules) =>
        (_input, _cues, _rules) = (input, cues, rules);

    /// <summary>The proposals, group by group, and what they are seen against.</summary>
    /// <param name="input">The document.</param>
    /// <param name="cues">Where cues are likely.</param>
    /// <param name="contents">The content stage's marginals.</param>
    /// <param name="claims">What the candidate cues claim.</param>
    public static (ProposalContext Context, List<Proposal> Proposals) Build(
        AttributionInput input, CueProbabilities cues, float[] contents, List<Claim> claims)
    {
        var rules = new RuleTokens(input.Rules);
        var builder = new ProposalBuilder(input, cues, rules);
        var byHead = new Dictionary<int, LearnedAttribution>();
        foreach (var attribution in new AttributionDecoder(input, cues, contents, DecodingSettings.Default).Decode(claims))
        {
            byHead.TryAdd(attribution.Cue.Head, attribution);
        }

        var taken = new HashSet<int>();
        foreach (var claim in claims)
        {
            builder.AddClaim(claim, byHead.GetValueOrDefault(claim.Cue.Head), taken);
        }

        for (var rule = 0; rule < rules.Count; rule++)
        {
            if (!taken.Contains(rule) && rules.Content(rule).Length > 0)
            {
                builder.AddRule(rule);
            }
        }

        return (new ProposalContext(input, cues, contents, claims, rules), builder._proposals);
    }

    private void AddClaim(Claim claim, LearnedAttribution? settled, HashSet<int> taken)
    {
        var own = Own(claim);
        if (settled is null && own.Length == 0)
        {
            return;
        }

        var rule = RuleOf(claim.Cue);
        var usual = settled is null ? own : [.. settled.Content];
        var model = new Proposal(
            _group++,
            ProposalKind.Owned,
            claim,
            settled?.Cue ?? claim.Cue,
            HasCue: true,
            settled is null ? SourceDecoder.Source(claim, static _ => false) : [.. settled.Source],
            usual,
            usual,
            rule,
            settled?.Strength ?? 0);
        var first = _proposals.Count;
        foreach (var (kind, tokens) in Variants(claim, usual, own, model.Source))
        {
            AddVariant(model, kind, tokens, first);
        }

        if (rule >= 0 && _rules.Content(rule).Length > 0)
        {
            taken.Add(rule);
            AddVariant(model with { Source = _rules.Source(rule) }, ProposalKind.Rule, _rules.Content(rule), _proposals.Count);
        }
    }

    /// <summary>An attribution of the rules whose cue, if any, is no candidate.</summary>
    private void AddRule(int rule)
    {
        var (cue, content) = (_rules.Cue(rule), _rules.Content(rule));
        var span = cue.Length == 0
            ? CueSpan.Of(_input, content[0], content[0] + 1, 0)
            : CueSpan.Of(_input, cue[0], cue[^1] + 1, cue.Max(token => _cues.Of[token]));
        _proposals.Add(new Proposal(
            _group++, ProposalKind.Rule, null, span, cue.Length > 0, _rules.Source(rule), content, content, rule, 0));
    }

    /// <summary>Adds a proposal, unless one of those from <paramref name="first"/> on has the same content.</summary>
    private void AddVariant(Proposal model, ProposalKind kind, IEnumerable<int> tokens, int first)
    {
        var content = tokens.Where(token => !model.Claim!.Cue.Contains(token)).ToArray();
        for (var i = first; i < _proposals.Count; i++)
        {
            if (_proposals[i].Content.AsSpan().SequenceEqual(content))
            {
                return;
            }
        }

        if (content.Length > 0)
        {
            _proposals.Add(model with
            {
                Kind = kind,
                Content = content,
                Source = Array.FindAll(model.Source, token => Array.BinarySearch(content, token) < 0),
            });
        }
    }

    private IEnumerable<(ProposalKind Kind, IEnumerable<int> Tokens)> Variants(Claim claim, int[] usual, int[] own, int[] source)
    {
        var (first, last) = (usual[0], usual[^1]);
        yield return (ProposalKind.Owned, usual);
        yield return (ProposalKind.Own, own);
        if (_input.Sentences[_input.SentenceOf[claim.Cue.First]].TokenCount > LongestSentence)
        {
            yield break;
        }

        if (first > claim.Cue.End && first - claim.Cue.End < FarthestCue)
        {
            yield return (ProposalKind.FromCue, Range(claim.Cue.End, first).Concat(usual));
        }

        var end = Math.Max(last + 1, Math.Min(claim.End, _input.Sentences[_input.SentenceOf[last]].EndToken));
        yield return (ProposalKind.ToSentenceEnd, usual.Concat(Range(last + 1, end).Except(source)));
        foreach (var comma in LastCommas(first, last))
        {
            yield return (ProposalKind.ToComma, usual.Where(token => token < comma));
        }

        yield return (ProposalKind.Later, usual.Skip(1));
        yield return (ProposalKind.Whole, Range(first, last + 1).Except(source));
        yield return (ProposalKind.FromSentenceStart, Range(SentenceStart(claim, first), first).Except(source).Concat(usual));
        yield return (ProposalKind.LongestPiece, LongestPiece(usual));
        yield return (ProposalKind.WholeQuotations, WholeQuotations(claim, usual).Except(source));
        if (NextQuotation(claim, Math.Max(last + 1, claim.Cue.End)) is { } quotation)
        {
            yield return (ProposalKind.NextQuotation, usual.Concat(Range(quotation.First, quotation.End)));
        }

        if (Clause(claim, first > claim.Cue.Head ? first : last) is var (clauseFirst, clauseEnd))
        {
            yield return (ProposalKind.Clause, Range(clauseFirst, clauseEnd).Except(source));
            if (first > claim.Cue.Head && clauseEnd > first + 1)
            {
                yield return (ProposalKind.ToClauseEnd, Range(first, clauseEnd).Except(source));
            }
        }
    }

    private int RuleOf(CueSpan cue)
    {
        for (var i = cue.End - 1; i >= cue.First; i--)
        {
            if (_input.Rules.CueOf[i] >= 0)
            {
                return _input.Rules.CueOf[i];
            }
        }

        return -1;
    }

    private IEnumerable<int> LastCommas(int first, int last)
    {
        var found = 0;
        for (var i = last - 1; i >= first + FewestTokens && found < MostCommas; i--)
        {
            if (Borders.Of(_input, i) == 1 && _input.Syntax.Tags[i] == PartOfSpeech.Comma)
            {
                found++;
                yield return i;
            }
        }
    }

    private static IEnumerable<int> LongestPiece(int[] tokens)
    {
        var (start, best, longest) = (0, 0, 0);
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i == tokens.Length || tokens[i] != tokens[i - 1] + 1)
            {
                (best, longest) = i - start > longest ? (start, i - start) : (best, longest);
                start = i;
            }
        }

        return tokens.Skip(best).Take(longest);
    }

    private IEnumerable<int> WholeQuotations(Claim claim, int[] tokens)
    {
        var quotations = tokens.Select(token => _input.QuotationOf[token]).Where(quotation => quotation >= 0).ToHashSet();
        return Range(claim.First, claim.End).Where(token =>
            quotations.Contains(_input.QuotationOf[token]) || Array.BinarySearch(tokens, token) >= 0);
    }

    /// <summary>The first quotation from token <paramref name="from"/> on that the claim sees whole.</summary>
    private (int First, int End)? NextQuotation(Claim claim, int from)
    {
        var first = from;
        while (first < claim.End && (!_input.IsMark[first] || _input.QuotationOf[first] < 0 || _input.QuotationOf[first] == _input.QuotationOf[first - 1]))
        {
            first++;
        }

        var end = first < claim.End ? first + _input.QuotationLength[first] : int.MaxValue;
        return end <= claim.End ? (first, end) : null;
    }

    private int SentenceStart(Claim claim, int first)
    {
        while (first > claim.First && !_input.StartsSentence(first) && !claim.Cue.Contains(first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>Where the part of the tree begins and ends, within the claim's sight, that holds <paramref name="edge"/> and depends on the cue.</summary>
    private (int First, int End)? Clause(Claim claim, int edge)
    {
        var (at, branch) = (edge, -1);
        for (var depth = 0; at >= 0 && !claim.Cue.Contains(at) && depth < DeepestTree; depth++)
        {
            (branch, at) = (at, _input.Head(at));
        }

        if (at < 0 || branch < 0 || !claim.Cue.Contains(at))
        {
            return null;
        }

        var (first, last) = Yield(branch);
        return (Math.Max(Math.Min(first, edge), claim.First), Math.Min(Math.Max(last, edge) + 1, claim.End));
    }

    private (int First, int Last) Yield(int root)
    {
        var (first, last) = (root, root);
        _open.Clear();
        _open.Push(root);
        for (var visited = 0; _open.Count > 0 && visited < LargestTree; visited++)
        {
            var token = _open.Pop();
            (first, last) = (Math.Min(first, token), Math.Max(last, token));
            for (var child = _input.FirstDependent[token]; child >= 0; child = _input.NextDependent[child])
            {
                _open.Push(child);
            }
        }

        return (first, last);
    }

    private static int[] Own(Claim claim) =>
        [.. Range(claim.First, claim.End).Where(token => claim.Content(token) / claim.Activity > RatherThanNot && !claim.Cue.Contains(token))];

    private static IEnumerable<int> Range(int first, int end) => Enumerable.Range(first, end - first);
}
