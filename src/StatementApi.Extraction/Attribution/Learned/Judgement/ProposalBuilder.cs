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
    private readonly ContentTokens _content = new();
    private readonly List<int> _quotations = [];
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

        var taken = new bool[rules.Count];
        foreach (var claim in claims)
        {
            builder.AddClaim(claim, byHead.GetValueOrDefault(claim.Cue.Head), taken);
        }

        for (var rule = 0; rule < rules.Count; rule++)
        {
            if (!taken[rule] && rules.Content(rule).Length > 0)
            {
                builder.AddRule(rule);
            }
        }

        return (new ProposalContext(input, cues, contents, claims, rules), builder._proposals);
    }

    private void AddClaim(Claim claim, LearnedAttribution? settled, bool[] taken)
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
        OfferVariants(new ProposalGroup(_proposals, model, _content), claim, usual, own);
        if (rule >= 0 && _rules.Content(rule).Length > 0)
        {
            taken[rule] = true;
            new ProposalGroup(_proposals, model with { Source = Widened(_rules.Source(rule), model.Source) }, _content).Offer(ProposalKind.Rule, _rules.Content(rule));
        }
    }

    /// <summary>The rules' source, with what the models hold for part of it: people count what is told of somebody, the rules only who it is.</summary>
    private static int[] Widened(int[] source, int[] other) => Array.Exists(other, token => source.Contains(token)) ? [.. source.Union(other).Order()] : source;

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

    private void OfferVariants(ProposalGroup group, Claim claim, int[] usual, int[] own)
    {
        group.Offer(ProposalKind.Owned, usual);
        group.Offer(ProposalKind.Own, own);
        if (_input.Sentences[_input.SentenceOf[claim.Cue.First]].TokenCount > LongestSentence)
        {
            return;
        }

        OfferOtherEnds(group, claim, usual);
        OfferOtherPieces(group, claim, usual);
        OfferClause(group, claim, usual[0], usual[^1]);
    }

    private void OfferOtherEnds(ProposalGroup group, Claim claim, int[] usual)
    {
        var (first, last) = (usual[0], usual[^1]);
        if (first > claim.Cue.End && first - claim.Cue.End < FarthestCue)
        {
            group.Content.AddRange(claim.Cue.End, first);
            group.Offer(ProposalKind.FromCue, usual);
        }

        group.Content.Add(usual);
        group.Content.AddRangeUnlessSource(last + 1, Math.Min(claim.End, _input.Sentences[_input.SentenceOf[last]].EndToken));
        group.Offer(ProposalKind.ToSentenceEnd);
        OfferToCommas(group, usual);
        group.Offer(ProposalKind.Later, usual.AsSpan(1));
    }

    private void OfferOtherPieces(ProposalGroup group, Claim claim, int[] usual)
    {
        var (first, last) = (usual[0], usual[^1]);
        group.Content.AddRangeUnlessSource(first, last + 1);
        group.Offer(ProposalKind.Whole);
        group.Content.AddRangeUnlessSource(SentenceStart(claim, first), first);
        group.Offer(ProposalKind.FromSentenceStart, usual);
        group.Offer(ProposalKind.LongestPiece, LongestPiece(usual));
        AddWholeQuotations(group.Content, claim, usual);
        group.Offer(ProposalKind.WholeQuotations);
        if (NextQuotation(claim, Math.Max(last + 1, claim.Cue.End)) is { } quotation)
        {
            group.Content.Add(usual);
            group.Content.AddRange(quotation.First, quotation.End);
            group.Offer(ProposalKind.NextQuotation);
        }

        group.Offer(ProposalKind.Quoted, Array.FindAll(usual, token => _input.QuotationOf[token] >= 0));
        if (LedParagraph(claim) is { } paragraph)
        {
            group.Content.AddRange(paragraph.First, paragraph.End);
            group.Offer(ProposalKind.LedParagraph);
        }
    }

    private void OfferClause(ProposalGroup group, Claim claim, int first, int last)
    {
        if (Clause(claim, first > claim.Cue.Head ? first : last) is not var (clauseFirst, clauseEnd))
        {
            return;
        }

        group.Content.AddRangeUnlessSource(clauseFirst, clauseEnd);
        group.Offer(ProposalKind.Clause);
        if (first > claim.Cue.Head && clauseEnd > first + 1)
        {
            group.Content.AddRangeUnlessSource(first, clauseEnd);
            group.Offer(ProposalKind.ToClauseEnd);
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

    private void OfferToCommas(ProposalGroup group, ReadOnlySpan<int> usual)
    {
        var found = 0;
        for (var i = usual[^1] - 1; i >= usual[0] + FewestTokens && found < MostCommas; i--)
        {
            if (Borders.Of(_input, i) == 1 && _input.Syntax.Tags[i] == PartOfSpeech.Comma)
            {
                found++;
                var at = usual.BinarySearch(i);
                group.Offer(ProposalKind.ToComma, usual[..(at < 0 ? ~at : at)]);
            }
        }
    }

    private static ReadOnlySpan<int> LongestPiece(ReadOnlySpan<int> tokens)
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

        return tokens.Slice(best, longest);
    }

    /// <summary>Collects the usual content and what else is within the quotations that it has a part of.</summary>
    private void AddWholeQuotations(ContentTokens content, Claim claim, ReadOnlySpan<int> usual)
    {
        _quotations.Clear();
        foreach (var token in usual)
        {
            if (_input.QuotationOf[token] >= 0 && !_quotations.Contains(_input.QuotationOf[token]))
            {
                _quotations.Add(_input.QuotationOf[token]);
            }
        }

        for (var token = claim.First; token < claim.End; token++)
        {
            if (_quotations.Contains(_input.QuotationOf[token]) || usual.BinarySearch(token) >= 0)
            {
                content.AddUnlessSource(token);
            }
        }
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

    /// <summary>As much as the claim sees of the paragraph that begins behind the cue's colon.</summary>
    private (int First, int End)? LedParagraph(Claim claim)
    {
        var first = _input.IsColon[claim.Cue.End - 1] ? claim.Cue.End : claim.Cue.End + 1;
        return first < claim.End && _input.IsColon[first - 1] && _input.ParagraphAround(first) is var (start, end) && start == first
            ? (first, Math.Min(claim.End, end))
            : null;
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

    private int[] Own(Claim claim)
    {
        _content.LeaveOut(claim.Cue, []);
        for (var token = claim.First; token < claim.End; token++)
        {
            if (claim.Content(token) / claim.Activity > RatherThanNot)
            {
                _content.Add(token);
            }
        }

        var own = _content.All.ToArray();
        _content.Clear();
        return own;
    }
}
