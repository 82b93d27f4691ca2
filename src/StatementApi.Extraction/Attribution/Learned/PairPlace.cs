namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The place of a token as one cue sees it, each aspect packed into a number for the feature templates.</summary>
internal readonly ref struct PairPlace
{
    private const int FarthestSentence = 3;
    private const int MostCuesBetween = 3;

    public PairPlace(CueView view, int i)
    {
        var (input, cue) = (view.Input, view.Cue);
        Path = view.PathFrom(i);
        Side = cue.Contains(i) ? 3u : i < cue.First ? 0u : 2u;
        Distance = Scale.Distance(i < cue.First ? i - cue.First : i >= cue.End ? i - cue.End + 1 : 0);
        Sentence = (uint)(Math.Clamp(input.SentenceOf[i] - input.SentenceOf[cue.Head], -FarthestSentence, FarthestSentence) + FarthestSentence);
        Branch = Side | ((uint)Path.Kind << 2) | (Path.Branching << 5);
        CueStem = input.Stem[cue.Head];
        CueTag = input.Tag(cue.Head);
        CueRelation = input.Relation(cue.Head);
        CueFrame = (uint)input.Dependents[cue.Head];
        CueProbability = Scale.Probability(cue.Probability);
        Competition = view.GovernedBy(i) | ((uint)Math.Min(view.CuesBetween(i), MostCuesBetween) << 2);
        var quoted = input.QuotationOf[i] >= 0;
        Quotes = (quoted ? 1u : 0) | (input.QuotationOf[cue.Head] >= 0 ? 2u : 0);
        Relative = Relation(view, i);
        CueFollowedBy = input.Tag(cue.End);
    }

    public TreePath Path { get; }

    /// <summary>Before, after or in the cue.</summary>
    public uint Side { get; }

    public uint Distance { get; }

    /// <summary>Sentences from the cue's.</summary>
    public uint Sentence { get; }

    /// <summary>Side, kind of path, and the relations where it branches.</summary>
    public uint Branch { get; }

    public uint CueStem { get; }

    public uint CueTag { get; }

    public uint CueRelation { get; }

    public uint CueFrame { get; }

    public uint CueProbability { get; }

    /// <summary>Which cue governs the token, and how many stand between.</summary>
    public uint Competition { get; }

    /// <summary>Whether token and cue are quoted.</summary>
    public uint Quotes { get; }

    /// <summary>Tag of the token behind the cue.</summary>
    public uint CueFollowedBy { get; }

    /// <summary>The token's quotation: none, the cue's own, the one before, the one after, another.</summary>
    public uint Relative { get; }

    private static uint Relation(CueView view, int i)
    {
        var quotation = view.Input.QuotationOf[i];
        if (quotation < 0)
        {
            return 0;
        }

        return quotation == view.Input.QuotationOf[view.Cue.Head] ? 1u
            : quotation == view.QuotationBefore ? 2u
            : quotation == view.QuotationAfter ? 3u : 4u;
    }
}
