using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// What tells whether a token belongs to the source or the content of one cue: side and distance, the way through the tree, quotations, the cues
/// between, the cue's own word and frame, and what the content stage thinks of the token.
/// </summary>
internal static class PairFeatures
{
    private const int FarthestSentence = 3;
    private const float StageSteps = 5.99f;

    /// <summary>Writes the features of token <paramref name="i"/>; <paramref name="contents"/> are the content stage's marginals.</summary>
    public static void Write(CueView view, ReadOnlySpan<float> contents, int i, ref FeatureWriter writer)
    {
        var place = new PairPlace(view, i);
        WriteTree(view, i, place, ref writer);
        WriteCue(view, i, place, ref writer);
        WriteWords(view, i, place, ref writer);
        WriteQuotation(view, place, ref writer);
        WriteStage(view, contents.Slice(i * ChainScores.Labels, ChainScores.Labels), place, ref writer);
        WriteRules(view, contents.Slice(i * ChainScores.Labels, ChainScores.Labels), i, place, ref writer);
    }

    /// <summary>What stands before token <paramref name="i"/> of a view: the border of the transition table.</summary>
    public static byte Border(CueView view, int i, bool startsChain)
    {
        if (view.Cue.Contains(i) || (i > view.First && view.Cue.Contains(i - 1)))
        {
            return 10;
        }

        return startsChain || view.Input.StartsParagraph(i) ? (byte)4 : Borders.Of(view.Input, i);
    }

    private static void WriteTree(CueView view, int i, in PairPlace place, ref FeatureWriter writer)
    {
        var input = view.Input;
        var (path, tag, where, stem) = (place.Path, input.Tag(i), place.Branch, place.CueStem);
        writer.Add(1, place.Side);
        writer.Add(2, where);
        writer.Add(3, where, place.BranchStem);
        writer.Add(4, where, stem);
        writer.Add(5, where, tag);
        writer.Add(6, where, place.CueRelation, place.CueFrame);
        writer.Add(7, place.Side, path.Hash, (uint)Math.Min(path.Down, 6));
        writer.Add(8, path.Hash, (uint)Math.Min(path.Down, 6), stem);
        writer.Add(9, place.Side, (uint)Math.Min(path.Up, 8), (uint)Math.Min(path.Down, 6), (uint)path.Kind);
        writer.Add(10, where, place.Quotes);
        writer.Add(11, where, place.Competition);
        writer.Add(12, place.Competition, place.Side, place.Sentence, place.Relative);
        writer.Add(13, where, input.Relation(i));
        writer.Add(14, where, input.Entity[i]);
        writer.Add(15, where, input.Shape[i]);
        writer.Add(16, where, input.Stem[i]);
        writer.Add(17, where, place.CueTag);
        writer.Add(18, where, (uint)(view.Cue.End - view.Cue.First));
        if (path.Branch >= 0)
        {
            writer.Add(19, where, input.Stem[path.Branch]);
            writer.Add(20, where, input.Tag(path.Branch), tag);
            writer.Add(21, where, (uint)(input.Dependents[path.Branch] & DependentSet.Clause));
        }
    }

    private static void WriteCue(CueView view, int i, in PairPlace place, ref FeatureWriter writer)
    {
        var (input, cue) = (view.Input, view.Cue);
        var (side, stem, tag, distance) = (place.Side, place.CueStem, input.Tag(i), place.Distance);
        writer.Add(30, side, distance);
        writer.Add(31, side, stem, distance);
        writer.Add(32, side, stem, place.Sentence, place.Quotes);
        writer.Add(33, side, stem, place.Relative);
        writer.Add(34, side, stem, tag);
        writer.Add(35, place.CueClass, place.Branch);
        writer.Add(36, place.CueClass, side, place.Relative, place.Sentence);
        writer.Add(37, view.Cues.Step[i], side, place.Competition);
        writer.Add(38, view.Cues.Step[i], tag, side, (uint)place.Path.Kind);
        writer.Add(39, input.Entity[i], side, distance, place.Competition);
        writer.Add(40, input.StemAt(cue.End), stem, place.Branch);
        writer.Add(41, input.StemAt(cue.First - 1), place.Branch);
        writer.Add(42, place.CueTag, input.Tag(cue.End), side, distance);
        writer.Add(43, place.CueProbability, side, (uint)place.Path.Kind);
        writer.Add(44, place.CueProbability);
        if (i == cue.First - 1 || i == cue.End)
        {
            writer.Add(45, side, tag, stem);
            writer.Add(46, side, input.Stem[i]);
            writer.Add(47, side, tag, place.CueTag);
        }
    }

    private static void WriteWords(CueView view, int i, in PairPlace place, ref FeatureWriter writer)
    {
        var input = view.Input;
        var (side, tag, stem) = (place.Side, input.Tag(i), input.Stem[i]);
        var kind = (uint)place.Path.Kind;
        writer.Add(50, side, tag);
        writer.Add(51, side, stem);
        writer.Add(52, input.Tag(i - 1), tag, side);
        writer.Add(53, tag, input.Tag(i + 1), side);
        writer.Add(54, input.Tag(i - 1), tag, input.Tag(i + 1), side);
        writer.Add(55, input.StemAt(i - 1), side, kind);
        writer.Add(56, input.StemAt(i + 1), side, kind);
        writer.Add(57, input.StemAt(i - 1), stem, side);
        writer.Add(58, stem, input.StemAt(i + 1), side);
        writer.Add(59, stem, place.Distance);
    }

    private static void WriteQuotation(CueView view, in PairPlace place, ref FeatureWriter writer)
    {
        var side = place.Side;
        writer.Add(70, side, place.Sentence, place.Relative);
        writer.Add(71, side, place.CueFrame, place.Relative, place.Sentence);
        writer.Add(72, place.Branch, place.CueFrame, place.Quotes);
        writer.Add(73, side, place.CueRelation, place.Quotes, place.Sentence);
        writer.Add(74, side, place.Relative, place.Competition, place.Sentence);
        writer.Add(75, place.Sentence == FarthestSentence ? 1u : 0, place.Distance, place.Competition, place.Quotes);
        writer.Add(76, side, place.Relative, place.QuotationLength, place.Sentence);
        writer.Add(77, place.Paragraph, side, place.Relative, place.Competition);
        writer.Add(78, place.Paragraph, side, place.CueStem, place.QuotationLength);
        writer.Add(79, side, place.Sentence, place.CueFollowedBy, place.Relative);
    }

    private static void WriteStage(CueView view, ReadOnlySpan<float> marginals, in PairPlace place, ref FeatureWriter writer)
    {
        var content = (uint)(marginals[2] * StageSteps);
        var source = (uint)(marginals[1] * StageSteps);
        var side = place.Side;
        writer.Add(90, content, source, side);
        writer.Add(91, content, place.Branch);
        writer.Add(92, source, place.Branch);
        writer.Add(93, content, side, place.Competition, place.Sentence);
        writer.Add(94, source, side, place.Competition, place.Distance);
        writer.Add(95, content, side, place.Competition, place.Relative);
        writer.Add(96, source, side, place.Competition);
        writer.Add(97, content, side, place.CueStem);
        writer.Add(98, content, side, place.CueProbability, (uint)place.Path.Kind);
    }

    private static void WriteRules(CueView view, ReadOnlySpan<float> marginals, int i, in PairPlace place, ref FeatureWriter writer)
    {
        var (rules, own) = (view.Input.Rules, view.RulesRelation);
        var agreement = Agreement(rules, own, i);
        var method = rules.Method(own);
        var content = (uint)(marginals[2] * StageSteps);
        var source = (uint)(marginals[1] * StageSteps);
        writer.Add(110, agreement, place.Side, place.Competition);
        writer.Add(111, agreement, method, place.Side);
        writer.Add(112, agreement, content, source, own < 0 ? 0u : 1u);
        writer.Add(113, agreement, place.CueStem);
        writer.Add(114, agreement, place.Branch);
        writer.Add(115, agreement, view.Input.Tag(i), rules.Edge(i));
        writer.Add(116, agreement, rules.Method(rules.ContentOf[i]), place.Quotes, place.Relative);
    }

    /// <summary>
    /// Whether the rules take the token for a source or a content: of the attribution <paramref name="own"/> that has this cue, of another, of both.
    /// </summary>
    private static uint Agreement(RuleOpinions rules, int own, int i)
    {
        var (source, content) = (rules.SourceOf[i], rules.ContentOf[i]);
        return (source < 0 ? 0u : source == own ? 1u : 2u)
            | (content < 0 ? 0u : content == own ? 4u : 8u)
            | (own < 0 ? 16u : 0);
    }
}
