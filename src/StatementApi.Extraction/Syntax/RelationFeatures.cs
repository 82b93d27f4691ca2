namespace StatementApi.Extraction.Syntax;

/// <summary>
/// What the labeller sees of an arc when it is drawn: head and dependent (names that begin with h and d), their outermost dependents (l, r),
/// the sets of their dependents' relations (s) and their neighbours.
/// </summary>
internal static class RelationFeatures
{
    public const int Count = 25;

    /// <summary>Fills <paramref name="features"/> for the arc from <paramref name="head"/> to the stack's top.</summary>
    public static void Extract(ParserState state, ParserInput input, int head, Span<uint> features)
    {
        features = features[..Count];
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

        features[0] = FeatureHash.Of(401, hw, dw, left);
        features[1] = FeatureHash.Of(402, hw, left);
        features[2] = FeatureHash.Of(403, dw, left);
        features[3] = FeatureHash.Of(404, ht, dt, left);
        features[4] = FeatureHash.Of(405, hw, dt, left);
        features[5] = FeatureHash.Of(406, ht, dw, left);
        features[6] = FeatureHash.Of(407, ht, dt, distance);
        features[7] = FeatureHash.Of(408, dw, dls);
        features[8] = FeatureHash.Of(409, dls, drs, dt);
        features[9] = FeatureHash.Of(410, ht, dt, dls);
        features[10] = FeatureHash.Of(411, hw, dls, left);
        features[11] = FeatureHash.Of(412, ht, dt, drs);
        features[12] = FeatureHash.Of(413, ht, dt, hs);
        features[13] = FeatureHash.Of(414, hw, hs, left);
        features[14] = FeatureHash.Of(415, dlw, hw, left);
        features[15] = FeatureHash.Of(416, dlw, ht, dt);
        features[16] = FeatureHash.Of(417, dlw, dw);
        features[17] = FeatureHash.Of(418, ht, hBefore, hAfter);
        features[18] = FeatureHash.Of(419, dt, dBefore, ht);
        features[19] = FeatureHash.Of(420, dt, dAfter, ht);
        features[20] = FeatureHash.Of(421, drw, dt, left);
        features[21] = FeatureHash.Of(422, ht, hrw, dt, left);
        features[22] = FeatureHash.Of(423, hw, hls, dt, left);
        features[23] = FeatureHash.Of(424, dw, dAfter, left);
        features[24] = FeatureHash.Of(425, nextWord, dt, ht);
    }
}
