using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Draws the dependency tree of a sentence by greedy arc-hybrid transitions; a second model names every arc as it is drawn. Both are linear
/// models trained as averaged perceptrons, the first with a dynamic oracle (Goldberg and Nivre 2013). Two transitions a token, so linear;
/// thread-safe.
/// </summary>
/// <param name="transitions">Weights of the three transitions.</param>
/// <param name="relations">Weights of the relations.</param>
internal sealed class DependencyParser(CompactTable transitions, CompactTable relations)
{
    private readonly CompactTable _transitions = transitions;
    private readonly CompactTable _relations = relations;

    /// <summary>
    /// Writes head and relation of every token of <paramref name="sentence"/> at its index; <paramref name="state"/> and
    /// <paramref name="input"/> are scratch space for sentences of this length.
    /// </summary>
    public void Parse(
        TokenFeatures tokens,
        Sentence sentence,
        ReadOnlySpan<PartOfSpeech> tags,
        ParserState state,
        ParserInput input,
        Span<int> heads,
        Span<DependencyRelation> relations)
    {
        Span<uint> space = stackalloc uint[FeatureWriter.Space];
        Span<short> scores = stackalloc short[Math.Max(_transitions.Stride, _relations.Stride)];
        input.Read(tokens, sentence, tags);
        state.Reset(sentence.TokenCount);
        while (!state.IsFinal)
        {
            Apply(state, input, Forced(state) ?? Choose(state, input, space, scores), space, scores);
        }

        for (var i = 0; i < sentence.TokenCount; i++)
        {
            var head = state.Head(i);
            heads[sentence.FirstToken + i] = head == state.Count ? -1 : sentence.FirstToken + head;
            relations[sentence.FirstToken + i] = state.Relation(i);
        }
    }

    /// <summary>The only transition that is possible, or null where there is a choice.</summary>
    public static Transition? Forced(ParserState state) => (state.Depth, state.Next < state.Count) switch
    {
        (0, _) => Transition.Shift,
        (_, true) => null,
        (1, false) => Transition.Left,
        (_, false) => Transition.Right,
    };

    /// <summary>The allowed transition with the highest score.</summary>
    public static Transition Best(ParserState state, ReadOnlySpan<short> scores)
    {
        var best = -1;
        for (var i = 0; i < ParserState.Transitions; i++)
        {
            if (state.Allows((Transition)i) && (best < 0 || scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return (Transition)best;
    }

    /// <summary>The relation with the highest score; neither none nor the root's.</summary>
    public static DependencyRelation BestRelation(Span<short> scores) =>
        (DependencyRelation)Scores.Best(scores, (int)DependencyRelation.Root + 1, DependencyRelationNames.Count);

    private Transition Choose(ParserState state, ParserInput input, Span<uint> space, Span<short> scores)
    {
        _transitions.Score(ParserFeatures.Extract(state, input, space), scores);
        return Best(state, scores);
    }

    private void Apply(ParserState state, ParserInput input, Transition transition, Span<uint> space, Span<short> scores)
    {
        if (transition == Transition.Shift)
        {
            state.Shift();
            return;
        }

        var head = state.HeadOf(transition);
        state.Reduce(head, head == state.Count ? DependencyRelation.Root : Relation(state, input, head, space, scores[.._relations.Stride]));
    }

    private DependencyRelation Relation(ParserState state, ParserInput input, int head, Span<uint> space, Span<short> scores)
    {
        _relations.Score(RelationFeatures.Extract(state, input, head, space), scores);
        return BestRelation(scores);
    }
}
