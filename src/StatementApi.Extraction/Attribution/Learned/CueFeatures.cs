using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>What tells whether a token belongs to a cue: word, neighbours, what it governs and what governs it, quotation marks nearby.</summary>
internal static class CueFeatures
{
    private const int MarkReach = 6;
    private const int MostDependents = 12;
    private const int FarthestEdge = 5;

    /// <summary>Writes the features of token <paramref name="i"/>.</summary>
    public static void Write(AttributionInput input, int i, ref FeatureWriter writer)
    {
        var quoted = input.QuotationOf[i] >= 0 ? 1u : 0;
        WriteWords(input, i, quoted, ref writer);
        WriteTree(input, i, quoted, ref writer);
        WriteDependents(input, i, ref writer);
        WriteMarks(input, i, quoted, ref writer);
        WriteRules(input, i, quoted, ref writer);
    }

    private static void WriteWords(AttributionInput input, int i, uint quoted, ref FeatureWriter writer)
    {
        var (stem, tag, word) = (input.Stem[i], input.Tag(i), input.Word[i]);
        writer.Add(1, 0);
        writer.Add(2, word);
        writer.Add(3, stem, tag);
        writer.Add(4, tag);
        writer.Add(5, stem);
        writer.Add(6, input.CueClass[i], tag);
        for (var d = -2; d <= 2; d++)
        {
            if (d != 0)
            {
                writer.Add((uint)(10 + d), input.WordAt(i + d));
                writer.Add((uint)(15 + d), input.Tag(i + d));
                writer.Add((uint)(20 + d), input.Tag(i + d), stem);
            }
        }

        writer.Add(23, input.WordAt(i - 1), word);
        writer.Add(24, word, input.WordAt(i + 1));
        writer.Add(25, input.Tag(i - 1), tag, input.Tag(i + 1));
        writer.Add(26, input.StemAt(i - 1), tag, input.StemAt(i + 1));
        writer.Add(27, input.StemAt(i - 2), input.StemAt(i - 1), stem);
        writer.Add(28, stem, input.StemAt(i + 1), input.StemAt(i + 2));
        writer.Add(29, quoted, stem);
        writer.Add(30, quoted, tag);
    }

    private static void WriteTree(AttributionInput input, int i, uint quoted, ref FeatureWriter writer)
    {
        var (stem, tag, relation) = (input.Stem[i], input.Tag(i), input.Relation(i));
        var dependents = (uint)input.Dependents[i];
        var frame = (uint)(input.Dependents[i] & DependentSet.Frame);
        var cue = input.CueClass[i];
        writer.Add(40, relation, tag);
        writer.Add(41, relation, stem);
        writer.Add(42, dependents, tag);
        writer.Add(43, dependents, stem);
        writer.Add(44, (uint)(input.Dependents[i] & (DependentSet.Subject | DependentSet.Complement)), stem);
        writer.Add(45, (uint)(input.Dependents[i] & ~DependentSet.Subject & DependentSet.Frame), stem);
        writer.Add(46, quoted, frame);
        writer.Add(47, cue, frame, tag);
        writer.Add(48, cue, relation);
        writer.Add(49, cue, frame, quoted);
        var head = input.Head(i);
        if (head < 0)
        {
            writer.Add(50, tag);
            return;
        }

        writer.Add(51, input.Stem[head], relation);
        writer.Add(52, input.Tag(head), relation, tag);
        writer.Add(53, relation, (uint)(input.Dependents[head] & DependentSet.Frame), input.Tag(head));
        writer.Add(54, input.Stem[head], stem);
        writer.Add(55, relation, input.Relation(head));
        writer.Add(56, input.CueClass[head], relation, tag);
        writer.Add(57, relation, input.Relation(head), input.StemAt(input.Head(head)));
    }

    private static void WriteDependents(AttributionInput input, int i, ref FeatureWriter writer)
    {
        var (stem, tag) = (input.Stem[i], input.Tag(i));
        var count = 0;
        for (var child = input.FirstDependent[i]; child >= 0 && count < MostDependents; child = input.NextDependent[child], count++)
        {
            var relation = input.Syntax.Relations[child];
            writer.Add(60, (uint)relation, input.Stem[child], tag);
            writer.Add(61, (uint)relation, input.Tag(child), tag);
            writer.Add(62, (uint)relation, stem);
            if (relation is DependencyRelation.Nsubj or DependencyRelation.Nsubjpass)
            {
                writer.Add(63, input.Entity[child], stem);
                writer.Add(64, input.Entity[child], input.Tag(child), tag);
            }
            else if (relation == DependencyRelation.Mark)
            {
                writer.Add(65, input.Stem[child], tag);
            }
            else if (relation is DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Acl)
            {
                writer.Add(66, (uint)relation, child > i ? 1u : 0, (uint)(input.Dependents[child] & DependentSet.Clause), input.CueClass[i]);
                writer.Add(67, (uint)relation, input.Tag(child), stem);
            }
        }
    }

    private static void WriteMarks(AttributionInput input, int i, uint quoted, ref FeatureWriter writer)
    {
        var (stem, tag) = (input.Stem[i], input.Tag(i));
        var left = MarkDistance(input, i, -1);
        var right = MarkDistance(input, i, 1);
        writer.Add(70, left, right);
        writer.Add(71, left, stem);
        writer.Add(72, right, stem);
        writer.Add(73, left, tag, quoted);
        writer.Add(74, right, tag, quoted);
        var (first, end) = input.ParagraphAround(i);
        var (fromStart, toEnd) = ((uint)Math.Min(i - first, FarthestEdge), (uint)Math.Min(end - i, FarthestEdge));
        writer.Add(75, fromStart, tag);
        writer.Add(77, toEnd, stem);
        writer.Add(78, fromStart, input.Word[i], i > 0 ? input.Shape[i - 1] : 0u, input.Tag(i - 1));
        writer.Add(79, toEnd, tag, end < input.Count && input.IsMark[end] ? 1u : 0, input.Tag(end - 1));
        writer.Add(76, Math.Min(left, right), (uint)(input.Dependents[i] & DependentSet.Frame), input.CueClass[i], quoted);
    }

    private static void WriteRules(AttributionInput input, int i, uint quoted, ref FeatureWriter writer)
    {
        var (rules, tag, stem) = (input.Rules, input.Tag(i), input.Stem[i]);
        var role = rules.RoleAt(i);
        var method = rules.Method(rules.Of(i));
        writer.Add(80, role, tag);
        writer.Add(81, role, stem);
        writer.Add(82, rules.RoleAt(i - 1), role, rules.RoleAt(i + 1));
        writer.Add(83, role, quoted, method);
        writer.Add(84, role, input.CueClass[i], (uint)(input.Dependents[i] & DependentSet.Frame));
    }

    private static uint MarkDistance(AttributionInput input, int i, int step)
    {
        for (var d = 1; d <= MarkReach; d++)
        {
            var at = i + (step * d);
            if (at >= 0 && at < input.Count && input.IsMark[at])
            {
                return (uint)d;
            }
        }

        return MarkReach + 1;
    }
}
