namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>How the tokens of a paragraph look from one cue: side, distance, way through the tree. Reused from cue to cue.</summary>
internal sealed class CueView(AttributionInput input, CueProbabilities cues)
{
    private const int LongestPath = 40;
    private const int HashedRelations = 4;
    private const int MarkReach = 12;
    private const int Window = 250;
    private const int Unseen = -1;
    private const float UnlikelyContent = 0.2f;

    private readonly int[] _depth = Filled(input.Count);
    private readonly int[] _spine = new int[LongestPath];
    private readonly int[] _runs = Runs(cues);
    private int _spineLength;

    public AttributionInput Input { get; } = input;

    public CueProbabilities Cues { get; } = cues;

    public CueSpan Cue { get; private set; }

    /// <summary>The attribution of the rules that has this cue, or -1.</summary>
    public int RulesRelation { get; private set; }

    /// <summary>First token within sight: of the cue's paragraph, not too far away.</summary>
    public int First { get; private set; }

    /// <summary>One past the last token within sight.</summary>
    public int End { get; private set; }

    /// <summary>The quotation that ends shortly before the cue, or -2.</summary>
    public int QuotationBefore { get; private set; }

    /// <summary>The quotation that begins shortly after the cue, or -2.</summary>
    public int QuotationAfter { get; private set; }

    /// <summary>Looks from <paramref name="cue"/> at its paragraph.</summary>
    public void LookFrom(CueSpan cue)
    {
        for (var i = 0; i < _spineLength; i++)
        {
            _depth[_spine[i]] = Unseen;
        }

        _spineLength = 0;
        for (var at = cue.Head; at >= 0 && _spineLength < LongestPath; at = Input.Head(at))
        {
            _depth[at] = _spineLength;
            _spine[_spineLength++] = at;
        }

        Cue = cue;
        var (first, end) = (Input.ParagraphAround(cue.First).First, Input.ReachAfter(cue.First));
        First = Math.Max(first, cue.First - Window);
        End = Math.Min(end, cue.End + Window);
        QuotationBefore = Neighbour(cue.First - 1, -1);
        QuotationAfter = Neighbour(cue.End, 1);
        RulesRelation = RelationAt(cue);
    }

    /// <summary>
    /// Leaves out of sight what lies beyond a sentence, other than the cue's, in which no token is at all likely to be content: it has never made a
    /// difference, and takes most of the time.
    /// </summary>
    /// <param name="peaks">How likely the likeliest token of each sentence is content.</param>
    public void Narrow(ReadOnlySpan<float> peaks)
    {
        var (first, last) = (Input.SentenceOf[Cue.First], Input.SentenceOf[Cue.End - 1]);
        while (Input.Sentences[first].FirstToken > First && peaks[first - 1] > UnlikelyContent)
        {
            first--;
        }

        while (Input.Sentences[last].EndToken < End && peaks[last + 1] > UnlikelyContent)
        {
            last++;
        }

        First = Math.Max(First, Input.Sentences[first].FirstToken);
        End = Math.Min(End, Input.Sentences[last].EndToken);
    }

    /// <summary>The way from token <paramref name="i"/> to the cue.</summary>
    public TreePath PathFrom(int i)
    {
        if (Input.SentenceOf[i] != Input.SentenceOf[Cue.Head])
        {
            return new TreePath(PathKind.OtherSentence, 0, 0, 0, -1);
        }

        var (at, branch, up, hash) = (i, -1, 0, 17u);
        while (at >= 0 && _depth[at] < 0 && up < LongestPath)
        {
            hash = up < HashedRelations ? (hash * 64) + Input.Relation(at) : hash;
            (branch, at) = (at, Input.Head(at));
            up++;
        }

        if (at < 0 || _depth[at] < 0)
        {
            return new TreePath(PathKind.OtherSentence, hash, 0, 0, branch);
        }

        var depth = _depth[at];
        var relation = branch < 0 ? 0 : Input.Relation(branch);
        var kind = depth == 0
            ? (branch < 0 ? PathKind.Cue : PathKind.Below)
            : (branch < 0 ? PathKind.Above : PathKind.Beside);
        var other = depth == 0 ? (branch < 0 ? 0 : Input.Stem[branch]) : Input.Relation(_spine[depth - 1]);
        return new TreePath(kind, hash, depth, (relation << 8) | (depth == 0 ? 0 : other), branch);
    }

    /// <summary>Which cue governs token <paramref name="i"/>: 0 none, 1 this one, 2 another.</summary>
    public uint GovernedBy(int i)
    {
        var at = i;
        for (var steps = 0; at >= 0 && steps < LongestPath; steps++)
        {
            if (Cue.Contains(at))
            {
                return 1;
            }

            if (Cues.Of[at] > CueProbabilities.Likely)
            {
                return 2;
            }

            at = Input.Head(at);
        }

        return 0;
    }

    /// <summary>Number of other likely cues between token <paramref name="i"/> and the cue.</summary>
    public int CuesBetween(int i) => i < Cue.First
        ? Math.Max(0, Run(Cue.First - 1) - Run(i))
        : i >= Cue.End ? Math.Max(0, Run(i - 1) - Run(Cue.End - 1)) : 0;

    private int RelationAt(CueSpan cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (Input.Rules.CueOf[i] >= 0)
            {
                return Input.Rules.CueOf[i];
            }
        }

        return -1;
    }

    private int Run(int token) => token < 0 ? 0 : _runs[token];

    private int Neighbour(int from, int step)
    {
        for (var i = from; i >= First && i < End && Math.Abs(i - from) < MarkReach; i += step)
        {
            if (Input.QuotationOf[i] >= 0 && Input.QuotationOf[i] != Input.QuotationOf[Cue.Head])
            {
                return Input.QuotationOf[i];
            }
        }

        return -2;
    }

    private static int[] Runs(CueProbabilities cues)
    {
        var runs = new int[cues.Of.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            var starts = cues.Of[i] > CueProbabilities.Likely && (i == 0 || cues.Of[i - 1] <= CueProbabilities.Likely);
            runs[i] = (i == 0 ? 0 : runs[i - 1]) + (starts ? 1 : 0);
        }

        return runs;
    }

    private static int[] Filled(int count)
    {
        var values = new int[count];
        Array.Fill(values, Unseen);
        return values;
    }
}
