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

    /// <summary>Writes the features of token <paramref name="i"/>.</summary>
    public static void Write(AttributionInput input, CueProbabilities cues, int i, ref FeatureWriter writer)
    {
        var governor = Governor.Of(input, cues, i, LongestPath);
        var quotation = Quoted(input, i);
        WriteGovernor(input, cues, i, governor, quotation, ref writer);
        WriteNeighbourCues(input, cues, i, governor, quotation, ref writer);
        WriteWords(input, cues, i, governor, quotation, ref writer);
        WriteRules(input, cues, i, governor, quotation, ref writer);
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
        var quoted = quotation > 0 ? 1u : 0;
        writer.Add(1, cues.Step[i], quotation);
        writer.Add(2, cues.Step[i], tag);
        writer.Add(3, stem, quoted);
        writer.Add(4, tag, quotation);
        writer.Add(5, cueStem, relation, side);
        writer.Add(6, cueStem, relation, side, quoted);
        writer.Add(7, step, relation, side, quotation);
        writer.Add(8, relation, side, tag, step);
        writer.Add(9, relation, side, stem);
        writer.Add(10, governor.Path, side, cueStem);
        writer.Add(11, governor.Path, side, step, tag);
        writer.Add(12, (uint)Math.Min(governor.Steps, 6), side, step);
        writer.Add(13, relation, side, input.Entity[i], step);
        writer.Add(14, input.Relation(i), tag, side, step);
        if (governor.Cue >= 0)
        {
            writer.Add(15, relation, side, (uint)input.Dependents[governor.Branch] & (uint)DependentSet.Clause, step);
            writer.Add(16, input.CueClass[governor.Cue], relation, side, quoted);
            writer.Add(17, input.Tag(governor.Cue), relation, side, (uint)(input.Dependents[governor.Cue] & DependentSet.Frame));
        }
    }

    private static void WriteNeighbourCues(
        AttributionInput input, CueProbabilities cues, int i, Governor governor, uint quotation, ref FeatureWriter writer)
    {
        var before = Near(input, i, cues.LikelyBefore[i]);
        var after = Near(input, i, cues.LikelyAfter[i]);
        var quoted = quotation > 0 ? 1u : 0;
        var sentencesBefore = before < 0 ? 9u : (uint)Math.Min(3, input.SentenceOf[i] - input.SentenceOf[before]);
        var sentencesAfter = after < 0 ? 9u : (uint)Math.Min(3, input.SentenceOf[after] - input.SentenceOf[i]);
        var distanceBefore = before < 0 ? 99u : Scale.Distance(i - before);
        var distanceAfter = after < 0 ? 99u : Scale.Distance(after - i);
        var stemBefore = before < 0 ? 0 : input.Stem[before];
        var stemAfter = after < 0 ? 0 : input.Stem[after];
        var side = governor.Cue < 0 ? 0u : i < governor.Cue ? 1u : 2u;
        writer.Add(20, sentencesBefore, sentencesAfter, quotation);
        writer.Add(21, (sentencesBefore * 16) + sentencesAfter, quotation, side, governor.Cue < 0 ? 0 : input.Relation(governor.Branch));
        writer.Add(22, distanceBefore, distanceAfter, quoted);
        writer.Add(23, sentencesBefore, distanceBefore, stemBefore, quoted);
        writer.Add(24, sentencesAfter, distanceAfter, stemAfter, quoted);
        writer.Add(25, sentencesBefore, stemBefore, quoted, side);
        writer.Add(26, sentencesAfter, stemAfter, quoted, side);
        writer.Add(27, (sentencesBefore * 16) + sentencesAfter, Step(cues, before), Step(cues, after), quotation);
        writer.Add(28, input.Entity[i], distanceBefore, distanceAfter);
    }

    private static void WriteWords(
        AttributionInput input, CueProbabilities cues, int i, Governor governor, uint quotation, ref FeatureWriter writer)
    {
        var (stem, tag) = (input.Stem[i], input.Tag(i));
        for (var d = -2; d <= 2; d++)
        {
            if (d != 0)
            {
                writer.Add((uint)(40 + d), input.WordAt(i + d));
                writer.Add((uint)(45 + d), input.Tag(i + d), tag);
                writer.Add((uint)(50 + d), i + d < 0 || i + d >= input.Count ? 99u : cues.Step[i + d], tag);
            }
        }

        writer.Add(60, input.Tag(i - 1), tag, input.Tag(i + 1), quotation > 0 ? 1u : 0);
        writer.Add(61, input.WordAt(i - 1), stem);
        writer.Add(62, stem, input.WordAt(i + 1));
        writer.Add(63, input.Relation(i), stem);
        var head = input.Head(i);
        if (head >= 0)
        {
            writer.Add(64, input.Stem[head], input.Relation(i));
            writer.Add(65, input.Tag(head), input.Relation(i), (uint)(input.Dependents[head] & DependentSet.Frame));
        }

        var place = i - input.Sentences[input.SentenceOf[i]].FirstToken;
        writer.Add(66, (uint)Math.Min(place, 4), tag, quotation);
        writer.Add(67, input.Sentences[input.SentenceOf[i]].Paragraph == 0 ? 1u : 0, quotation);
        writer.Add(68, input.Shape[i], governor.Cue < 0 ? 0u : input.Relation(governor.Branch), quotation);
    }

    private static void WriteRules(
        AttributionInput input, CueProbabilities cues, int i, Governor governor, uint quotation, ref FeatureWriter writer)
    {
        var (rules, tag) = (input.Rules, input.Tag(i));
        var role = rules.RoleAt(i);
        var content = rules.ContentOf[i];
        var inside = content < 0 ? 0u : 1u;
        writer.Add(80, role, inside, quotation);
        writer.Add(81, role, rules.Method(rules.Of(i)), quotation > 0 ? 1u : 0);
        writer.Add(82, inside, rules.Method(content), rules.Edge(i), tag);
        writer.Add(83, rules.RoleAt(i - 1), role, rules.RoleAt(i + 1), inside);
        writer.Add(84, role, input.Relation(i), tag);
        writer.Add(85, role, inside, governor.Cue < 0 ? 9u : cues.Step[governor.Cue], governor.Cue < 0 ? 0u : i < governor.Cue ? 1u : 2u);
        writer.Add(86, role, input.Stem[i]);
    }

    private static uint Step(CueProbabilities cues, int token) => token < 0 ? 0u : cues.Step[token];

    /// <summary>A neighbouring cue that is near enough and in the same paragraph, or -1.</summary>
    private static int Near(AttributionInput input, int i, int cue) =>
        cue >= 0 && Math.Abs(cue - i) < Reach && input.Paragraph(cue) == input.Paragraph(i) ? cue : -1;
}
