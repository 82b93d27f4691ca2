namespace StatementApi.Extraction.Syntax;

/// <summary>
/// What the parser sees of a state: words, tags, dependents and distances of the stack's top three (s0 to s2) and of the next three tokens
/// (b0 to b2), alone and combined, after Zhang and Nivre (2011). In a name, w is the word, t the tag, l and r the outermost dependent on that
/// side, n the number and s the set of dependents' relations, d the distance.
/// </summary>
internal static class ParserFeatures
{
    public const int Count = 46;

    private const int MaximumDistance = 10;
    private const int MaximumCount = 4;

    /// <summary>Fills <paramref name="features"/> for <paramref name="state"/>.</summary>
    public static void Extract(ParserState state, ParserInput input, Span<uint> features)
    {
        features = features[..Count];
        var s0 = state.Stack(0);
        var s1 = state.Stack(1);
        var s2 = state.Stack(2);
        var b0 = state.Buffer(0);
        var b1 = state.Buffer(1);
        var b2 = state.Buffer(2);
        var (s0w, s1w) = (input.Word(s0), input.Word(s1));
        var (s0t, s1t, s2t) = (input.Tag(s0), input.Tag(s1), input.Tag(s2));
        var (b0w, b1w) = (input.Word(b0), input.Word(b1));
        var (b0t, b1t, b2t) = (input.Tag(b0), input.Tag(b1), input.Tag(b2));
        ref readonly var s0l = ref state.Left(s0);
        ref readonly var s0r = ref state.Right(s0);
        ref readonly var s1r = ref state.Right(s1);
        ref readonly var b0l = ref state.Left(b0);
        var (s0lt, s0rt, s0rw) = (input.Tag(s0l.Outermost), input.Tag(s0r.Outermost), input.Word(s0r.Outermost));
        var (s1rt, s1rw) = (input.Tag(s1r.Outermost), input.Word(s1r.Outermost));
        var b0lt = input.Tag(b0l.Outermost);
        var (s0ls, s0rs) = (s0l.RelationsHash, s0r.RelationsHash);
        var (s1rs, b0ls) = (s1r.RelationsHash, b0l.RelationsHash);
        var (s0ln, s0rn) = (Number(s0l), Number(s0r));
        var (d0, d1) = (Distance(s0, b0), Distance(s1, s0));
        var (between0, between1) = (input.Between(s0, b0), input.Between(s1, s0));
        var verb = input.NextVerb(b0);
        var mark = input.NextMark(b0);
        var (vw, vt, markW) = (input.Word(verb), input.Tag(verb), input.Word(mark));
        var mv = (mark < 0 ? 0u : mark < verb ? 1u : 2u) | (verb == b0 ? 4u : 0);

        features[0] = FeatureHash.Of(201, s0w, s0t);
        features[1] = FeatureHash.Of(202, s1w, s1t);
        features[2] = FeatureHash.Of(203, b0w, b0t);
        features[3] = FeatureHash.Of(204, b1w, b1t);
        features[4] = FeatureHash.Of(205, s0w, b0w);
        features[5] = FeatureHash.Of(206, s0w, s0t, b0t);
        features[6] = FeatureHash.Of(207, s0t, b0w, b0t);
        features[7] = FeatureHash.Of(208, s0t, b0t);
        features[8] = FeatureHash.Of(209, s1w, s0w);
        features[9] = FeatureHash.Of(210, s1w, s0t);
        features[10] = FeatureHash.Of(211, s1t, s0w);
        features[11] = FeatureHash.Of(212, s1w, b0t);
        features[12] = FeatureHash.Of(213, b0t, b1w);
        features[13] = FeatureHash.Of(214, b0t, b1t, b2t);
        features[14] = FeatureHash.Of(215, s0t, b0t, b1t);
        features[15] = FeatureHash.Of(216, s1t, s0t, b0t);
        features[16] = FeatureHash.Of(217, s0w, b0t, b1t);
        features[17] = FeatureHash.Of(218, s1t, s0w, b0t);
        features[18] = FeatureHash.Of(219, s1w, s0t, b0t);
        features[19] = FeatureHash.Of(220, s1t, s0t, b0w);
        features[20] = FeatureHash.Of(221, s1t, s0t, b0t, b1t);
        features[21] = FeatureHash.Of(222, s2t, s1t, s0t, b0t);
        features[22] = FeatureHash.Of(223, s0t, b0t, b1t, b2t);
        features[23] = FeatureHash.Of(224, s0t, s0rt, b0t);
        features[24] = FeatureHash.Of(225, s0t, b0t, b0lt);
        features[25] = FeatureHash.Of(226, s1t, s0t, s0lt);
        features[26] = FeatureHash.Of(227, s1t, s1rt, s0t, b0t);
        features[27] = FeatureHash.Of(228, s1t, s1rw, s0t);
        features[28] = FeatureHash.Of(229, s0t, s0rw, b0t);
        features[29] = FeatureHash.Of(230, s0w, d0);
        features[30] = FeatureHash.Of(231, s0t, b0t, d0);
        features[31] = FeatureHash.Of(232, s1t, s0t, d1);
        features[32] = FeatureHash.Of(233, s0t, s0rn, s0ln, b0t);
        features[33] = FeatureHash.Of(234, s0w, s0ls);
        features[34] = FeatureHash.Of(235, s0w, s0rs);
        features[35] = FeatureHash.Of(236, b0w, b0ls);
        features[36] = FeatureHash.Of(237, s1w, s1rs);
        features[37] = FeatureHash.Of(238, s0t, s0ls, s0rs, b0t);
        features[38] = FeatureHash.Of(239, s1t, s1rs, s0t, b0t);
        features[39] = FeatureHash.Of(240, s0w, vw);
        features[40] = FeatureHash.Of(241, s0t, b0t, vw);
        features[41] = FeatureHash.Of(242, s0t, b0t, vt, mv);
        features[42] = FeatureHash.Of(243, s0t, b0t, between0);
        features[43] = FeatureHash.Of(244, s1t, s0t, between1, b0t);
        features[44] = FeatureHash.Of(245, s0w, b0t, between0);
        features[45] = FeatureHash.Of(246, s0t, b0t, markW, mv);
    }

    /// <summary>How far two positions are apart, the far ones as one; 0 where either is absent.</summary>
    public static uint Distance(int left, int right) =>
        left == ParserState.None || right == ParserState.None ? 0 : (uint)Math.Min(Math.Abs(right - left), MaximumDistance);

    private static uint Number(in Dependents dependents) => (uint)Math.Min(dependents.Count, MaximumCount);
}
