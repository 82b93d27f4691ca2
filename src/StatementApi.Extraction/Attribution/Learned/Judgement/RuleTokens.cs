namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>The tokens of every attribution of the rules, in order.</summary>
internal sealed class RuleTokens
{
    private readonly RuleOpinions _rules;
    private readonly int[][] _cues;

    public RuleTokens(RuleOpinions rules)
    {
        _rules = rules;
        _cues = ByRelation(rules.CueOf, rules.Count);
    }

    /// <summary>Number of attributions.</summary>
    public int Count => _rules.Count;

    /// <summary>All tokens of content; empty only where a content has none.</summary>
    public int[] Content(int rule) => _rules.Content(rule);

    public int[] Source(int rule) => _rules.Source(rule);

    /// <summary>Empty for a free-standing quotation.</summary>
    public int[] Cue(int rule) => _cues[rule];

    /// <summary>How certain the attribution is by the layout, or null.</summary>
    public float? Certainty(int rule) => _rules.Certainty(rule);

    /// <summary>Whether the attribution has neither cue nor source beside it: who speaks follows from who spoke before.</summary>
    public bool NamesNobody(int rule) => Source(rule).Length == 0 && Cue(rule).Length == 0;

    private static int[][] ByRelation(int[] owners, int count)
    {
        var tokens = new List<int>[count];
        for (var rule = 0; rule < count; rule++)
        {
            tokens[rule] = [];
        }

        for (var token = 0; token < owners.Length; token++)
        {
            if (owners[token] >= 0)
            {
                tokens[owners[token]].Add(token);
            }
        }

        return Array.ConvertAll(tokens, list => list.ToArray());
    }
}
