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
        WriteTree(input, i, ref writer);
        WriteDependents(input, i, ref writer);
        WriteMarks(input, i, quoted, ref writer);
        WriteRules(input, i, quoted, ref writer);
    }

    private static void WriteWords(AttributionInput input, int i, uint quoted, ref FeatureWriter writer)
    {
        var (stem, tag, word) = (input.Stem[i], input.Tag(i), input.Word[i]);
        writer.Add(1, word);
        writer.Add(2, input.WordAt(i - 2));
        writer.Add(3, input.WordAt(i - 1));
        writer.Add(4, input.WordAt(i + 1));
        writer.Add(5, input.Tag(i - 2), stem);
        writer.Add(6, input.Tag(i - 1), stem);
        writer.Add(7, input.Tag(i + 1), stem);
        writer.Add(8, input.Tag(i + 2), stem);
        writer.Add(9, input.WordAt(i - 1), word);
        writer.Add(10, input.Tag(i - 1), tag, input.Tag(i + 1));
        writer.Add(11, quoted, stem);
    }

    private static void WriteTree(AttributionInput input, int i, ref FeatureWriter writer)
    {
        var (stem, tag, relation) = (input.Stem[i], input.Tag(i), input.Relation(i));
        var frame = input.Dependents[i];
        writer.Add(20, relation, stem);
        writer.Add(21, (uint)(frame & ~DependentSet.Subject), stem);
        writer.Add(22, input.CueClass[i], (uint)frame, tag);
        var head = input.Head(i);
        if (head < 0)
        {
            return;
        }

        writer.Add(23, input.Stem[head], relation);
        writer.Add(24, input.Tag(head), relation, tag);
        writer.Add(25, relation, (uint)input.Dependents[head], input.Tag(head));
        writer.Add(26, relation, input.Relation(head));
        writer.Add(27, input.CueClass[head], relation, tag);
    }

    private static void WriteDependents(AttributionInput input, int i, ref FeatureWriter writer)
    {
        var (stem, tag) = (input.Stem[i], input.Tag(i));
        var count = 0;
        for (var child = input.FirstDependent[i]; child >= 0 && count < MostDependents; child = input.NextDependent[child], count++)
        {
            var relation = (uint)input.Syntax.Relations[child];
            writer.Add(30, relation, input.Stem[child], tag);
            writer.Add(31, relation, input.Tag(child), tag);
            writer.Add(32, relation, stem);
        }
    }

    private static void WriteMarks(AttributionInput input, int i, uint quoted, ref FeatureWriter writer)
    {
        var (stem, tag) = (input.Stem[i], input.Tag(i));
        var left = MarkDistance(input, i, -1);
        var right = MarkDistance(input, i, 1);
        writer.Add(40, left, stem);
        writer.Add(41, right, stem);
        writer.Add(42, Math.Min(left, right), (uint)input.Dependents[i], input.CueClass[i], quoted);
        var (first, end) = input.ParagraphAround(i);
        var (fromStart, toEnd) = ((uint)Math.Min(i - first, FarthestEdge), (uint)Math.Min(end - i, FarthestEdge));
        writer.Add(43, fromStart, input.Word[i], i > 0 ? input.Shape[i - 1] : 0u, input.Tag(i - 1));
        writer.Add(44, toEnd, tag, end < input.Count && input.IsMark[end] ? 1u : 0, input.Tag(end - 1));
    }

    private static void WriteRules(AttributionInput input, int i, uint quoted, ref FeatureWriter writer)
    {
        var rules = input.Rules;
        var role = rules.RoleAt(i);
        writer.Add(50, role, input.Stem[i]);
        writer.Add(51, rules.RoleAt(i - 1), role, rules.RoleAt(i + 1));
        writer.Add(52, role, quoted, rules.Method(rules.Of(i)));
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
