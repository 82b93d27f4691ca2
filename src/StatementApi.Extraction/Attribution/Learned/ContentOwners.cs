namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// Decides for every token whose content it is, one owner at most, all tokens of the document together: the best path through "nobody's" and the
/// cues in whose sight each token lies, where every change of owner costs something, less at a border. Linear in the number of claimed tokens.
/// </summary>
internal sealed class ContentOwners
{
    public const int Nobody = -1;

    private const float Tiny = 1e-4f;

    private readonly AttributionInput _input;
    private readonly float[] _contents;
    private readonly List<Claim> _claims;
    private readonly DecodingSettings _settings;
    private readonly int[] _firstClaim;
    private readonly int[] _offset;
    private readonly float[] _best;
    private readonly bool[] _stays;
    private readonly int[] _bestState;

    private ContentOwners(AttributionInput input, float[] contents, List<Claim> claims, DecodingSettings settings)
    {
        (_input, _contents, _claims, _settings) = (input, contents, claims, settings);
        _firstClaim = new int[input.Count];
        _offset = new int[input.Count + 1];
        _bestState = new int[input.Count];
        Lay();
        _best = new float[_offset[^1]];
        _stays = new bool[_offset[^1]];
    }

    /// <summary>The index in <paramref name="claims"/> of every token's owner, or <see cref="Nobody"/>; the claims are in the order of their cues.</summary>
    public static int[] Of(AttributionInput input, float[] contents, List<Claim> claims, DecodingSettings settings)
    {
        var owners = new ContentOwners(input, contents, claims, settings);
        for (var i = 0; i < input.Count; i++)
        {
            owners.Advance(i);
        }

        return owners.Trace();
    }

    /// <summary>Lays out the states of every token: nobody, then the claims in sight, which are neighbours in the list.</summary>
    private void Lay()
    {
        var (low, high) = (0, 0);
        for (var i = 0; i < _input.Count; i++)
        {
            while (high < _claims.Count && _claims[high].First <= i)
            {
                high++;
            }

            while (low < high && _claims[low].End <= i)
            {
                low++;
            }

            _firstClaim[i] = low;
            _offset[i + 1] = _offset[i] + 1 + high - low;
        }
    }

    private void Advance(int i)
    {
        var count = _offset[i + 1] - _offset[i];
        var (total, likeliest) = (Tiny, 0f);
        for (var state = 1; state < count; state++)
        {
            total += Worth(i, state);
            likeliest = Math.Max(likeliest, Given(i, state));
        }

        var stage = _contents[(i * ChainScores.Labels) + 2];
        var content = Math.Clamp((_settings.StageShare * stage) + ((1 - _settings.StageShare) * likeliest), Tiny, 1 - Tiny);
        var change = ChangeCost(i);
        for (var state = 0; state < count; state++)
        {
            var node = state == 0
                ? MathF.Log(1 - content) + _settings.NobodyBias
                : MathF.Log((content * Worth(i, state) / total) + Tiny);
            Enter(i, state, node, change);
        }

        Select(i);
    }

    private void Enter(int i, int state, float node, float change)
    {
        var at = _offset[i] + state;
        if (i == 0)
        {
            _best[at] = node;
            return;
        }

        var before = StateBefore(i, state);
        var stay = before < 0 ? float.NegativeInfinity : _best[_offset[i - 1] + before];
        var switched = _best[_offset[i - 1] + _bestState[i - 1]] - change;
        _stays[at] = stay >= switched;
        _best[at] = node + Math.Max(stay, switched);
    }

    private void Select(int i)
    {
        var best = 0;
        for (var state = 1; state < _offset[i + 1] - _offset[i]; state++)
        {
            best = _best[_offset[i] + state] > _best[_offset[i] + best] ? state : best;
        }

        _bestState[i] = best;
    }

    private int[] Trace()
    {
        var owners = new int[_input.Count];
        var state = _input.Count == 0 ? 0 : _bestState[^1];
        for (var i = _input.Count - 1; i >= 0; i--)
        {
            owners[i] = state == 0 ? Nobody : _firstClaim[i] + state - 1;
            if (i > 0)
            {
                state = _stays[_offset[i] + state] ? StateBefore(i, state) : _bestState[i - 1];
            }
        }

        return owners;
    }

    /// <summary>The state of the token before that has the same owner, or -1.</summary>
    private int StateBefore(int i, int state)
    {
        if (state == 0)
        {
            return 0;
        }

        var before = _firstClaim[i] + state - _firstClaim[i - 1];
        return before < _offset[i] - _offset[i - 1] ? before : -1;
    }

    /// <summary>How likely the token is content of the state's cue, given that this has any.</summary>
    private float Given(int i, int state)
    {
        var claim = _claims[_firstClaim[i] + state - 1];
        return claim.Content(i) / claim.Activity;
    }

    /// <summary>What a claim to the token counts against others.</summary>
    private float Worth(int i, int state)
    {
        var claim = _claims[_firstClaim[i] + state - 1];
        return claim.Content(i) * MathF.Pow(claim.Activity, _settings.ActivityPower - 1);
    }

    private float ChangeCost(int i)
    {
        if (i == 0 || _input.StartsSentence(i))
        {
            return _settings.ChangeAtSentence + (IsInsideQuotation(i) ? _settings.ChangeInQuotation : 0);
        }

        var cost = Borders.Of(_input, i) is 1 or 3 or 9 ? _settings.ChangeAtBorder : _settings.ChangeWithin;
        return IsInsideQuotation(i) ? cost + _settings.ChangeInQuotation : cost;
    }

    /// <summary>Whether the token and the one before it are in the same quotation.</summary>
    private bool IsInsideQuotation(int i) =>
        i > 0 && _input.QuotationOf[i] >= 0 && _input.QuotationOf[i] == _input.QuotationOf[i - 1];
}
