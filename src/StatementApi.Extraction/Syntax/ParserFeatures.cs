namespace StatementApi.Extraction.Syntax;

/// <summary>
/// What the parser sees of a state: words, tags, dependents and distances of the stack's top three (s0 to s2) and of the next three tokens
/// (b0 to b2), alone and combined, after Zhang and Nivre (2011). In a name, w is the word, t the tag, l and r the outermost dependent on that
/// side, n the number and s the set of dependents' relations, d the distance.
/// </summary>
internal static class ParserFeatures
{
    public const int Count = 91;

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
        var (s0w, s1w, s2w) = (input.Word(s0), input.Word(s1), input.Word(s2));
        var (s0t, s1t, s2t) = (input.Tag(s0), input.Tag(s1), input.Tag(s2));
        var (b0w, b1w, b2w) = (input.Word(b0), input.Word(b1), input.Word(b2));
        var (b0t, b1t, b2t) = (input.Tag(b0), input.Tag(b1), input.Tag(b2));
        ref readonly var s0l = ref state.Left(s0);
        ref readonly var s0r = ref state.Right(s0);
        ref readonly var s1l = ref state.Left(s1);
        ref readonly var s1r = ref state.Right(s1);
        ref readonly var b0l = ref state.Left(b0);
        var (s0lt, s0rt, s0rw) = (input.Tag(s0l.Outermost), input.Tag(s0r.Outermost), input.Word(s0r.Outermost));
        var (s0l2t, s0r2t) = (input.Tag(s0l.SecondOutermost), input.Tag(s0r.SecondOutermost));
        var (s1lt, s1rt, s1rw) = (input.Tag(s1l.Outermost), input.Tag(s1r.Outermost), input.Word(s1r.Outermost));
        var b0lt = input.Tag(b0l.Outermost);
        var (s0ls, s0rs, s1ls) = (s0l.RelationsHash, s0r.RelationsHash, s1l.RelationsHash);
        var (s1rs, b0ls) = (s1r.RelationsHash, b0l.RelationsHash);
        var (s0ln, s0rn, s1rn, b0ln) = (Number(s0l), Number(s0r), Number(s1r), Number(b0l));
        var (d0, d1) = (Distance(s0, b0), Distance(s1, s0));

        features[0] = FeatureHash.Of(201, s0w);
        features[1] = FeatureHash.Of(202, s0w, s0t);
        features[2] = FeatureHash.Of(203, s0t);
        features[3] = FeatureHash.Of(204, s1w);
        features[4] = FeatureHash.Of(205, s1w, s1t);
        features[5] = FeatureHash.Of(206, s1t);
        features[6] = FeatureHash.Of(207, s2w);
        features[7] = FeatureHash.Of(208, s2t);
        features[8] = FeatureHash.Of(209, b0w);
        features[9] = FeatureHash.Of(210, b0w, b0t);
        features[10] = FeatureHash.Of(211, b0t);
        features[11] = FeatureHash.Of(212, b1w);
        features[12] = FeatureHash.Of(213, b1w, b1t);
        features[13] = FeatureHash.Of(214, b1t);
        features[14] = FeatureHash.Of(215, b2w);
        features[15] = FeatureHash.Of(216, b2t);
        features[16] = FeatureHash.Of(217, s0w, s0t, b0w, b0t);
        features[17] = FeatureHash.Of(218, s0w, s0t, b0w);
        features[18] = FeatureHash.Of(219, s0w, b0w, b0t);
        features[19] = FeatureHash.Of(220, s0w, s0t, b0t);
        features[20] = FeatureHash.Of(221, s0t, b0w, b0t);
        features[21] = FeatureHash.Of(222, s0w, b0w);
        features[22] = FeatureHash.Of(223, s0t, b0t);
        features[23] = FeatureHash.Of(224, s1w, s1t, s0w);
        features[24] = FeatureHash.Of(225, s1w, s0w, s0t);
        features[25] = FeatureHash.Of(226, s1w, s0w);
        features[26] = FeatureHash.Of(227, s1t, s0t);
        features[27] = FeatureHash.Of(228, s1w, s1t, s0t);
        features[28] = FeatureHash.Of(229, s1t, s0w, s0t);
        features[29] = FeatureHash.Of(230, s1t, b0t);
        features[30] = FeatureHash.Of(231, s1w, b0w);
        features[31] = FeatureHash.Of(232, s1w, b0t);
        features[32] = FeatureHash.Of(233, s1t, b0w);
        features[33] = FeatureHash.Of(234, b0t, b1t);
        features[34] = FeatureHash.Of(235, b0w, b1t);
        features[35] = FeatureHash.Of(236, b0t, b1w);
        features[36] = FeatureHash.Of(237, s0w, b1w);
        features[37] = FeatureHash.Of(238, b0t, b1t, b2t);
        features[38] = FeatureHash.Of(239, s0t, b0t, b1t);
        features[39] = FeatureHash.Of(240, s1t, s0t, b0t);
        features[40] = FeatureHash.Of(241, s2t, s1t, s0t);
        features[41] = FeatureHash.Of(242, s0w, b0t, b1t);
        features[42] = FeatureHash.Of(243, s0t, b0w, b1t);
        features[43] = FeatureHash.Of(244, s0t, b0t, b1w);
        features[44] = FeatureHash.Of(245, s1t, s0w, b0t);
        features[45] = FeatureHash.Of(246, s1w, s0t, b0t);
        features[46] = FeatureHash.Of(247, s1t, s0t, b0w);
        features[47] = FeatureHash.Of(248, s1t, s0t, b0t, b1t);
        features[48] = FeatureHash.Of(249, s2t, s1t, s0t, b0t);
        features[49] = FeatureHash.Of(250, s0t, b0t, b1t, b2t);
        features[50] = FeatureHash.Of(251, s0t, s0lt, b0t);
        features[51] = FeatureHash.Of(252, s0t, s0rt, b0t);
        features[52] = FeatureHash.Of(253, s0t, b0t, b0lt);
        features[53] = FeatureHash.Of(254, s1t, s0t, s0lt);
        features[54] = FeatureHash.Of(255, s1t, s0t, s0rt);
        features[55] = FeatureHash.Of(256, s1t, s1lt, s0t);
        features[56] = FeatureHash.Of(257, s1t, s1rt, s0t);
        features[57] = FeatureHash.Of(258, s1t, s1rt, b0t);
        features[58] = FeatureHash.Of(259, s0w, s0rt);
        features[59] = FeatureHash.Of(260, s0w, s0rw);
        features[60] = FeatureHash.Of(261, b0w, b0lt);
        features[61] = FeatureHash.Of(262, s1w, s1rt);
        features[62] = FeatureHash.Of(263, s1t, s1rw, s0t);
        features[63] = FeatureHash.Of(264, s0t, s0rw, b0t);
        features[64] = FeatureHash.Of(265, s0t, s0l2t, s0lt);
        features[65] = FeatureHash.Of(266, s0t, s0r2t, s0rt);
        features[66] = FeatureHash.Of(267, s0w, d0);
        features[67] = FeatureHash.Of(268, s0t, d0);
        features[68] = FeatureHash.Of(269, b0w, d0);
        features[69] = FeatureHash.Of(270, s0t, b0t, d0);
        features[70] = FeatureHash.Of(271, s1t, s0t, d1);
        features[71] = FeatureHash.Of(272, s1w, s0w, d1);
        features[72] = FeatureHash.Of(273, s0w, s0ln);
        features[73] = FeatureHash.Of(274, s0t, s0rn, s0ln);
        features[74] = FeatureHash.Of(275, s0w, s0rn);
        features[75] = FeatureHash.Of(276, b0t, b0ln);
        features[76] = FeatureHash.Of(277, b0w, b0ln);
        features[77] = FeatureHash.Of(278, s1t, s1rn);
        features[78] = FeatureHash.Of(279, s0w, s0ls);
        features[79] = FeatureHash.Of(280, s0t, s0ls);
        features[80] = FeatureHash.Of(281, s0w, s0rs);
        features[81] = FeatureHash.Of(282, s0t, s0rs);
        features[82] = FeatureHash.Of(283, b0w, b0ls);
        features[83] = FeatureHash.Of(284, b0t, b0ls);
        features[84] = FeatureHash.Of(285, s1w, s1rs);
        features[85] = FeatureHash.Of(286, s1t, s1rs);
        features[86] = FeatureHash.Of(287, s1t, s1ls, s0t);
        features[87] = FeatureHash.Of(288, s0t, s0ls, s0rs, b0t);
        features[88] = FeatureHash.Of(289, s1t, s1rs, s0t, b0t);
        features[89] = FeatureHash.Of(290, s0t, s0ls, b0t);
        features[90] = FeatureHash.Of(291, s1t, s0t, s0ls);
    }

    /// <summary>How far two positions are apart, the far ones as one; 0 where either is absent.</summary>
    public static uint Distance(int left, int right) =>
        left == ParserState.None || right == ParserState.None ? 0 : (uint)Math.Min(Math.Abs(right - left), MaximumDistance);

    private static uint Number(in Dependents dependents) => (uint)Math.Min(dependents.Count, MaximumCount);
}
