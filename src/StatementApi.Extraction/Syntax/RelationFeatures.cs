namespace StatementApi.Extraction.Syntax;

/// <summary>
/// What the labeller sees of an arc when it is drawn: head and dependent (names that begin with h and d), their outermost dependents (l, r),
/// the sets of their dependents' relations (s) and their neighbours.
/// </summary>
internal static class RelationFeatures
{
    /// <summary>The features of the arc from <paramref name="head"/> to the stack's top, in <paramref name="space"/>.</summary>
    public static ReadOnlySpan<uint> Extract(ParserState state, ParserInput input, int head, Span<uint> space)
    {
        var dependent = state.Stack(0);
        var left = dependent < head ? 1u : 2u;
        var (hw, ht, dw, dt) = (input.Word(head), input.Tag(head), input.Word(dependent), input.Tag(dependent));
        ref readonly var dl = ref state.Left(dependent);
        ref readonly var dr = ref state.Right(dependent);
        ref readonly var hr = ref state.Right(head);
        var (dls, drs) = (dl.RelationsHash, dr.RelationsHash);
        var hs = dependent < head ? state.Left(head).RelationsHash : hr.RelationsHash;
        var dAfter = input.Tag(dependent + 1);

        var writer = new FeatureWriter(space);
        writer.Add(401, ht, input.Word(hr.Outermost), dt, left);
        writer.Add(402, ht, dt, left);
        writer.Add(403, ht, dt, ParserFeatures.Distance(dependent, head) | (left << 8));
        writer.Add(404, dls, drs, dt);
        writer.Add(405, ht, dt, dls);
        writer.Add(406, ht, dt, hs);
        writer.Add(407, hw, hs, left);
        writer.Add(408, input.Word(dl.Outermost), ht, dt);
        writer.Add(409, ht, input.Tag(head - 1), input.Tag(Math.Min(head + 1, state.Count)));
        writer.Add(410, dt, input.Tag(dependent - 1), ht);
        writer.Add(411, dt, dAfter, ht);
        writer.Add(412, input.Word(dr.Outermost), dt, left);
        writer.Add(413, dw, dAfter, left);
        writer.Add(414, hw, left);
        writer.Add(415, dw, left);
        writer.Add(416, dw, dls);
        return writer.Hash();
    }
}
