namespace StatementApi.Extraction.Syntax;

/// <summary>
/// What the parser sees of a state: words, tags, dependents and distances of the stack's top three (s0 to s2) and of the next three tokens
/// (b0 to b2), alone and combined, after Zhang and Nivre (2011). In a name, w is the word, t the tag, l and r the outermost dependent on that
/// side, n the number and s the set of dependents' relations, d the distance.
/// </summary>
internal static class ParserFeatures
{
    private const int MaximumDistance = 10;
    private const int MaximumCount = 4;

    /// <summary>The features of <paramref name="state"/>, in <paramref name="space"/>.</summary>
    public static ReadOnlySpan<uint> Extract(ParserState state, ParserInput input, Span<uint> space)
    {
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

        var writer = new FeatureWriter(space);
        writer.Add(201, s0w, s0t);
        writer.Add(202, s1w, s1t);
        writer.Add(203, b0w, b0t);
        writer.Add(204, b1w, b1t);
        writer.Add(205, s0w, b0w);
        writer.Add(206, s0w, s0t, b0t);
        writer.Add(207, s0t, b0w, b0t);
        writer.Add(208, s0t, b0t);
        writer.Add(209, s1w, s0w);
        writer.Add(210, s1w, s0t);
        writer.Add(211, s1t, s0w);
        writer.Add(212, s1w, b0t);
        writer.Add(213, b0t, b1w);
        writer.Add(214, b0t, b1t, b2t);
        writer.Add(215, s0t, b0t, b1t);
        writer.Add(216, s1t, s0t, b0t);
        writer.Add(217, s0w, b0t, b1t);
        writer.Add(218, s1t, s0w, b0t);
        writer.Add(219, s1w, s0t, b0t);
        writer.Add(220, s1t, s0t, b0w);
        writer.Add(221, s1t, s0t, b0t, b1t);
        writer.Add(222, s2t, s1t, s0t, b0t);
        writer.Add(223, s0t, b0t, b1t, b2t);
        writer.Add(224, s0t, s0rt, b0t);
        writer.Add(225, s0t, b0t, b0lt);
        writer.Add(226, s1t, s0t, s0lt);
        writer.Add(227, s1t, s1rt, s0t, b0t);
        writer.Add(228, s1t, s1rw, s0t);
        writer.Add(229, s0t, s0rw, b0t);
        writer.Add(230, s0w, d0);
        writer.Add(231, s0t, b0t, d0);
        writer.Add(232, s1t, s0t, d1);
        writer.Add(233, s0t, s0rn, s0ln, b0t);
        writer.Add(234, s0w, s0ls);
        writer.Add(235, s0w, s0rs);
        writer.Add(236, b0w, b0ls);
        writer.Add(237, s1w, s1rs);
        writer.Add(238, s0t, s0ls, s0rs, b0t);
        writer.Add(239, s1t, s1rs, s0t, b0t);
        writer.Add(240, s0w, vw);
        writer.Add(241, s0t, b0t, vw);
        writer.Add(242, s0t, b0t, vt, mv);
        writer.Add(243, s0t, b0t, between0);
        writer.Add(244, s1t, s0t, between1, b0t);
        writer.Add(245, s0w, b0t, between0);
        writer.Add(246, s0t, b0t, markW, mv);
        return writer.Hash();
    }

    /// <summary>How far two positions are apart, the far ones as one; 0 where either is absent.</summary>
    public static uint Distance(int left, int right) =>
        left == ParserState.None || right == ParserState.None ? 0 : (uint)Math.Min(Math.Abs(right - left), MaximumDistance);

    private static uint Number(in Dependents dependents) => (uint)Math.Min(dependents.Count, MaximumCount);
}
