using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// What tells whether a token belongs to the source or the content of one cue: side and distance, the way through the tree, quotations, the cues
/// between, the cue's own word and frame, and what the content stage thinks of the token.
/// </summary>
internal static class PairFeatures
{
    private const int FarthestSentence = 3;
    private const int FarthestDown = 6;
    private const float StageSteps = 5.99f;

    /// <summary>Writes the features of token <paramref name="i"/>; <paramref name="contents"/> are the content stage's marginals.</summary>
    public static void Write(CueView view, ReadOnlySpan<float> contents, int i, ref FeatureWriter writer)
    {
        var place = new PairPlace(view, i);
        WriteTree(view, i, place, ref writer);
        WriteCue(view, i, place, ref writer);
        WriteWords(view, i, place, ref writer);
        WriteQuotation(place, ref writer);
        WriteStage(contents.Slice(i * ChainScores.Labels, ChainScores.Labels), place, ref writer);
        WriteRules(view, i, place, ref writer);
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
        var (path, where, stem) = (place.Path, place.Branch, place.CueStem);
        var down = (uint)Math.Min(path.Down, FarthestDown);
        writer.Add(1, where, stem);
        writer.Add(2, where, input.Tag(i));
        writer.Add(3, where, place.CueRelation, place.CueFrame);
        writer.Add(4, place.Side, path.Hash, down);
        writer.Add(5, path.Hash, down, stem);
        writer.Add(6, where, place.Quotes);
        writer.Add(7, place.Competition, place.Side, place.Sentence, place.Relative);
        writer.Add(8, where, input.Relation(i));
        writer.Add(9, where, input.Stem[i]);
        writer.Add(10, where, place.CueTag);
        if (path.Branch >= 0)
        {
            writer.Add(11, where, input.Stem[path.Branch]);
        }
    }

    private static void WriteCue(CueView view, int i, in PairPlace place, ref FeatureWriter writer)
    {
        var (input, cue) = (view.Input, view.Cue);
        var kind = (uint)place.Path.Kind;
        writer.Add(20, place.Side, place.CueStem, place.Distance);
        writer.Add(21, view.Cues.Step[i], input.Tag(i), place.Side, kind);
        writer.Add(22, input.StemAt(cue.First - 1), place.Branch);
        writer.Add(23, place.CueTag, input.Tag(cue.End), place.Side, place.Distance);
        writer.Add(24, place.CueProbability, place.Side, kind);
    }

    private static void WriteWords(CueView view, int i, in PairPlace place, ref FeatureWriter writer)
    {
        var input = view.Input;
        var (side, tag, stem) = (place.Side, input.Tag(i), input.Stem[i]);
        var kind = (uint)place.Path.Kind;
        writer.Add(30, side, tag);
        writer.Add(31, side, stem);
        writer.Add(32, input.Tag(i - 1), tag, side);
        writer.Add(33, tag, input.Tag(i + 1), side);
        writer.Add(34, input.Tag(i - 1), tag, input.Tag(i + 1), side);
        writer.Add(35, input.StemAt(i - 1), side, kind);
        writer.Add(36, input.StemAt(i + 1), side, kind);
        writer.Add(37, stem, place.Distance);
    }

    private static void WriteQuotation(in PairPlace place, ref FeatureWriter writer)
    {
        writer.Add(40, place.Branch, place.CueFrame, place.Quotes);
        writer.Add(41, place.Sentence == FarthestSentence ? 1u : 0, place.Distance, place.Competition, place.Quotes);
        writer.Add(42, place.Side, place.Sentence, place.CueFollowedBy, place.Relative);
    }

    private static void WriteStage(ReadOnlySpan<float> marginals, in PairPlace place, ref FeatureWriter writer)
    {
        writer.Add(50, (uint)(marginals[1] * StageSteps), place.Side, place.Competition, place.Distance);
        writer.Add(51, (uint)(marginals[2] * StageSteps), place.Side, place.CueStem);
    }

    private static void WriteRules(CueView view, int i, in PairPlace place, ref FeatureWriter writer)
    {
        var rules = view.Input.Rules;
        var agreement = Agreement(rules, view.RulesRelation, i);
        writer.Add(60, agreement, place.CueStem);
        writer.Add(61, agreement, place.Branch);
        writer.Add(62, agreement, view.Input.Tag(i), rules.Edge(i));
        writer.Add(63, agreement, rules.Method(rules.ContentOf[i]), place.Quotes, place.Relative);
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
