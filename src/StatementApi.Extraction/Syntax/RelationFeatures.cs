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
        ref readonly var hl = ref state.Left(head);
        ref readonly var hr = ref state.Right(head);
        var (dls, drs, hls) = (dl.RelationsHash, dr.RelationsHash, hl.RelationsHash);
        var hs = dependent < head ? hls : hr.RelationsHash;
        var (dlw, drw) = (input.Word(dl.Outermost), input.Word(dr.Outermost));
        var hrw = input.Word(hr.Outermost);
        var (dBefore, dAfter) = (input.Tag(dependent - 1), input.Tag(dependent + 1));
        var (hBefore, hAfter) = (input.Tag(head - 1), input.Tag(Math.Min(head + 1, state.Count)));
        var nextWord = input.Word(state.Next);
        var distance = ParserFeatures.Distance(dependent, head) | (left << 8);

        var writer = new FeatureWriter(space);
        writer.Add(401, hw, dw, left);
        writer.Add(402, hw, left);
        writer.Add(403, dw, left);
        writer.Add(404, ht, dt, left);
        writer.Add(405, hw, dt, left);
        writer.Add(406, ht, dw, left);
        writer.Add(407, ht, dt, distance);
        writer.Add(408, dw, dls);
        writer.Add(409, dls, drs, dt);
        writer.Add(410, ht, dt, dls);
        writer.Add(411, hw, dls, left);
        writer.Add(412, ht, dt, drs);
        writer.Add(413, ht, dt, hs);
        writer.Add(414, hw, hs, left);
        writer.Add(415, dlw, hw, left);
        writer.Add(416, dlw, ht, dt);
        writer.Add(417, dlw, dw);
        writer.Add(418, ht, hBefore, hAfter);
        writer.Add(419, dt, dBefore, ht);
        writer.Add(420, dt, dAfter, ht);
        writer.Add(421, drw, dt, left);
        writer.Add(422, ht, hrw, dt, left);
        writer.Add(423, hw, hls, dt, left);
        writer.Add(424, dw, dAfter, left);
        writer.Add(425, nextWord, dt, ht);
        return writer.Hash();
    }
}
