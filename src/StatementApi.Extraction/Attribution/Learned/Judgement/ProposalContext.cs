namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>What a document's proposals are seen against: the stages' opinions, and which other claims there are to a token. Not changed after construction.</summary>
internal sealed class ProposalContext
{
    private const float Active = 0.3f;

    private readonly float[] _contents;
    private readonly float[] _highest;
    private readonly float[] _second;
    private readonly Claim?[] _claimant;
    private readonly int[] _activeCues;

    /// <param name="input">The document.</param>
    /// <param name="cues">Where cues are likely.</param>
    /// <param name="contents">The content stage's marginals.</param>
    /// <param name="claims">All claims.</param>
    /// <param name="rules">What the rules have found.</param>
    public ProposalContext(AttributionInput input, CueProbabilities cues, float[] contents, List<Claim> claims, RuleTokens rules)
    {
        (Input, Cues, Rules, _contents) = (input, cues, rules, contents);
        (_highest, _second, _claimant) = (new float[input.Count], new float[input.Count], new Claim?[input.Count]);
        _activeCues = new int[input.Sentences.Length];
        foreach (var claim in claims)
        {
            _activeCues[input.SentenceOf[claim.Cue.First]] += claim.Activity > Active ? 1 : 0;
            for (var i = claim.First; i < claim.End; i++)
            {
                Enter(claim, i);
            }
        }
    }

    public AttributionInput Input { get; }

    public CueProbabilities Cues { get; }

    public RuleTokens Rules { get; }

    /// <summary>How likely the token is content of anything; 0 outside the document.</summary>
    public float Stage(int token) => token < 0 || token >= Input.Count ? 0 : _contents[(token * ChainScores.Labels) + 2];

    /// <summary>How likely the token belongs to any source.</summary>
    public float SourceStage(int token) => _contents[(token * ChainScores.Labels) + 1];

    /// <summary>The most that another claim makes of the token.</summary>
    public float Rival(Claim? claim, int token) => ReferenceEquals(_claimant[token], claim) ? _second[token] : _highest[token];

    /// <summary>Number of other cues in the sentence of <paramref name="head"/> that probably have a content.</summary>
    public int OtherActiveCues(Claim? claim, int head) =>
        _activeCues[Input.SentenceOf[head]] - (claim is { Activity: > Active } ? 1 : 0);

    private void Enter(Claim claim, int token)
    {
        var value = claim.Content(token);
        if (value > _highest[token])
        {
            (_second[token], _highest[token], _claimant[token]) = (_highest[token], value, claim);
        }
        else
        {
            _second[token] = Math.Max(_second[token], value);
        }
    }
}
