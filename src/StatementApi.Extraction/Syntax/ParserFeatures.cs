namespace StatementApi.Extraction.Syntax;

/// <summary>
/// What the parser sees of a state: words, tags, dependents and distances of the stack's top three (s0 to s2) and of the next three tokens
/// (b0 to b2), alone and combined, after Zhang and Nivre (2011). In a name, w is the word, t the tag, l and r the outermost dependent on that
/// side, n the number and s the set of dependents' relations, d the distance.
/// </summary>
internal static class ParserFeatures
{
    private const int MaximumDistance = 10;

    /// <summary>The features of <paramref name="state"/>, in <paramref name="space"/>.</summary>
    public static ReadOnlySpan<uint> Extract(ParserState state, ParserInput input, Span<uint> space)
    {
        var s0 = state.Stack(0);
        var s1 = state.Stack(1);
        var b0 = state.Buffer(0);
        var b1 = state.Buffer(1);
        var b2 = state.Buffer(2);
        var (s0w, s1w) = (input.Word(s0), input.Word(s1));
        var (s0t, s1t) = (input.Tag(s0), input.Tag(s1));
        var (b0w, b1w) = (input.Word(b0), input.Word(b1));
        var (b0t, b1t, b2t) = (input.Tag(b0), input.Tag(b1), input.Tag(b2));
        ref readonly var s0l = ref state.Left(s0);
        ref readonly var s0r = ref state.Right(s0);
        ref readonly var b0l = ref state.Left(b0);
        var (s0ls, s0rs) = (s0l.RelationsHash, s0r.RelationsHash);
        var (s1rs, b0ls) = (state.Right(s1).RelationsHash, b0l.RelationsHash);
        var d0 = Distance(s0, b0);
        var between = input.Between(s0, b0);
        var verb = input.NextVerb(b0);
        var mark = input.NextMark(b0);
        var markBeforeVerb = (mark < 0 ? 0u : mark < verb ? 1u : 2u) | (verb == b0 ? 4u : 0);

        var writer = new FeatureWriter(space);
        writer.Add(201, s1t, s0t, b0t, b1t);
        writer.Add(202, s0t, s0ls, s0rs, b0t);
        writer.Add(203, s0t, b0t, input.Word(mark), markBeforeVerb);
        writer.Add(204, b0t, b1t, b2t);
        writer.Add(205, s0t, b0t, b1t);
        writer.Add(206, s0t, input.Tag(s0r.Outermost), b0t);
        writer.Add(207, s0t, b0t, input.Tag(b0l.Outermost));
        writer.Add(208, s1t, s0t, input.Tag(s0l.Outermost));
        writer.Add(209, s0t, b0t, d0);
        writer.Add(210, s1t, s0t, Distance(s1, s0));
        writer.Add(211, s0t, b0t, between);
        writer.Add(212, s0w, b0t, between);
        writer.Add(213, s0w, s0t);
        writer.Add(214, b0w, b0t);
        writer.Add(215, b1w, b1t);
        writer.Add(216, s0t, b0t);
        writer.Add(217, s1w, b0t);
        writer.Add(218, b0t, b1w);
        writer.Add(219, s0w, d0);
        writer.Add(220, s0w, s0ls);
        writer.Add(221, s0w, s0rs);
        writer.Add(222, b0w, b0ls);
        writer.Add(223, s1w, s1rs);
        writer.Add(224, s0w, input.Word(verb));
        return writer.Hash();
    }

    /// <summary>How far two positions are apart, the far ones as one; 0 where either is absent.</summary>
    public static uint Distance(int left, int right) =>
        left == ParserState.None || right == ParserState.None ? 0 : (uint)Math.Min(Math.Abs(right - left), MaximumDistance);
}
