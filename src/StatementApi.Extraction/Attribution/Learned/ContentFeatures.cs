using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// What tells whether a token belongs to some content or some source, given where cues are likely: the governing cue and the path to it, the
/// cues on both sides, quotation, words and tags.
/// </summary>
internal static class ContentFeatures
{
    private const int LongestPath = 24;
    private const int Reach = 60;
    private const int FarthestSentence = 3;
    private const int FarthestPlace = 4;
    private const uint Outside = 99;

    /// <summary>Writes the features of token <paramref name="i"/>.</summary>
    public static void Write(AttributionInput input, CueProbabilities cues, int i, ref FeatureWriter writer)
    {
        var governor = Governor.Of(input, cues, i, LongestPath);
        var quotation = Quoted(input, i);
        WriteGovernor(input, cues, i, governor, quotation, ref writer);
        WriteNeighbourCues(input, cues, i, quotation, ref writer);
        WriteWords(input, cues, i, quotation, ref writer);
        WriteRules(input, i, ref writer);
    }

    /// <summary>What stands before token <paramref name="i"/> of a paragraph: the border of the transition table.</summary>
    public static byte Border(AttributionInput input, CueProbabilities cues, int i, bool startsChain)
    {
        if (startsChain)
        {
            return 4;
        }

        return cues.Of[i] > CueProbabilities.Likely ? (byte)6
            : cues.Of[i - 1] > CueProbabilities.Likely ? (byte)5
            : Borders.Of(input, i);
    }

    private static uint Quoted(AttributionInput input, int i) =>
        input.QuotationOf[i] < 0 ? 0 : 1 + (Scale.Length(input.QuotationLength[i]) / 2);

    private static void WriteGovernor(
        AttributionInput input, CueProbabilities cues, int i, Governor governor, uint quotation, ref FeatureWriter writer)
    {
        var (stem, tag) = (input.Stem[i], input.Tag(i));
        var (cueStem, relation, side, step) = governor.Cue < 0
            ? (1u, 1u, 0u, 0u)
            : (input.Stem[governor.Cue], input.Relation(governor.Branch), i < governor.Cue ? 1u : 2u, cues.Step[governor.Cue]);
        writer.Add(1, cues.Step[i], tag);
        writer.Add(2, stem, quotation > 0 ? 1u : 0);
        writer.Add(3, tag, quotation);
        writer.Add(4, relation, side, stem);
        writer.Add(5, governor.Path, side, cueStem);
        writer.Add(6, governor.Path, side, step, tag);
        writer.Add(7, input.Relation(i), tag, side, step);
    }

    private static void WriteNeighbourCues(AttributionInput input, CueProbabilities cues, int i, uint quotation, ref FeatureWriter writer)
    {
        var quoted = quotation > 0 ? 1u : 0;
        var before = Near(input, i, cues.LikelyBefore[i]);
        var after = Near(input, i, cues.LikelyAfter[i]);
        writer.Add(10, SentencesTo(input, i, before), DistanceTo(i, before), before < 0 ? 0 : input.Stem[before], quoted);
        writer.Add(11, SentencesTo(input, i, after), DistanceTo(i, after), after < 0 ? 0 : input.Stem[after], quoted);
    }

    private static void WriteWords(AttributionInput input, CueProbabilities cues, int i, uint quotation, ref FeatureWriter writer)
    {
        var (stem, tag) = (input.Stem[i], input.Tag(i));
        writer.Add(20, input.WordAt(i - 2));
        writer.Add(21, input.WordAt(i - 1));
        writer.Add(22, input.WordAt(i + 1));
        writer.Add(23, input.Tag(i - 2), tag);
        writer.Add(24, input.Tag(i - 1), tag);
        writer.Add(25, input.Tag(i + 1), tag);
        writer.Add(26, input.Tag(i + 2), tag);
        writer.Add(27, Step(cues, i + 1), tag);
        writer.Add(28, Step(cues, i + 2), tag);
        writer.Add(29, input.Tag(i - 1), tag, input.Tag(i + 1), quotation > 0 ? 1u : 0);
        writer.Add(30, stem, input.WordAt(i + 1));
        writer.Add(31, input.Relation(i), stem);
        var head = input.Head(i);
        if (head >= 0)
        {
            writer.Add(32, input.Stem[head], input.Relation(i));
            writer.Add(33, input.Tag(head), input.Relation(i), (uint)input.Dependents[head]);
        }

        var place = i - input.Sentences[input.SentenceOf[i]].FirstToken;
        writer.Add(34, (uint)Math.Min(place, FarthestPlace), tag, quotation);
    }

    private static void WriteRules(AttributionInput input, int i, ref FeatureWriter writer)
    {
        var (rules, tag) = (input.Rules, input.Tag(i));
        var role = rules.RoleAt(i);
        var content = rules.ContentOf[i];
        var inside = content < 0 ? 0u : 1u;
        writer.Add(40, inside, rules.Method(content), rules.Edge(i), tag);
        writer.Add(41, rules.RoleAt(i - 1), role, rules.RoleAt(i + 1), inside);
        writer.Add(42, role, input.Relation(i), tag);
        writer.Add(43, role, input.Stem[i]);
    }

    private static uint Step(CueProbabilities cues, int token) => token >= cues.Step.Length ? Outside : cues.Step[token];

    private static uint SentencesTo(AttributionInput input, int i, int cue) =>
        cue < 0 ? Outside : (uint)Math.Min(FarthestSentence, Math.Abs(input.SentenceOf[i] - input.SentenceOf[cue]));

    private static uint DistanceTo(int i, int cue) => cue < 0 ? Outside : Scale.Distance(Math.Abs(cue - i));

    /// <summary>A neighbouring cue that is near enough and in the same paragraph, or -1.</summary>
    private static int Near(AttributionInput input, int i, int cue) =>
        cue >= 0 && Math.Abs(cue - i) < Reach && input.Paragraph(cue) == input.Paragraph(i) ? cue : -1;
}
