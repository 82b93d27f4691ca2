using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Syntax;

public sealed class ParserStateTests
{
    [Fact]
    public void Left_makes_the_stacks_top_depend_on_the_next_token()
    {
        var state = State(2, "S");

        Assert.Equal(1, state.HeadOf(Transition.Left));
        state.Reduce(state.HeadOf(Transition.Left), DependencyRelation.Nsubj);

        Assert.Equal(1, state.Head(0));
        Assert.Equal(DependencyRelation.Nsubj, state.Relation(0));
        Assert.Equal(0, state.Depth);
        Assert.Equal(0, state.Left(1).Outermost);
    }

    [Fact]
    public void Right_makes_the_stacks_top_depend_on_the_token_beneath()
    {
        var state = State(2, "SS");

        Assert.Equal(0, state.HeadOf(Transition.Right));
        state.Reduce(state.HeadOf(Transition.Right), DependencyRelation.Dobj);

        Assert.Equal(0, state.Head(1));
        Assert.Equal(1, state.Right(0).Outermost);
        Assert.Equal(0, state.Stack(0));
    }

    [Theory]
    [InlineData(2, "", true, false, false)]
    [InlineData(2, "S", true, true, false)]
    [InlineData(3, "SS", true, true, true)]
    [InlineData(2, "SS", false, false, true)]
    [InlineData(2, "SL", true, false, false)]
    [InlineData(2, "SLS", false, true, false)]
    public void The_root_takes_a_single_token(int tokens, string done, bool shift, bool left, bool right)
    {
        var state = State(tokens, done);

        Assert.Equal(shift, state.Allows(Transition.Shift));
        Assert.Equal(left, state.Allows(Transition.Left));
        Assert.Equal(right, state.Allows(Transition.Right));
    }

    [Fact]
    public void Dependents_are_counted_outermost_first()
    {
        var state = State(4, "SSLLSS");
        state.Reduce(2, DependencyRelation.Dobj);

        var left = state.Left(2);
        Assert.Equal(0, left.Outermost);
        Assert.Equal(3, state.Right(2).Outermost);
    }

    [Fact]
    public void A_state_starts_afresh_on_every_sentence()
    {
        var state = State(3, "SLS");
        state.Reset(2);

        Assert.Equal((0, 0, 2), (state.Next, state.Depth, state.Count));
        Assert.Equal(ParserState.None, state.Head(0));
        Assert.Equal(ParserState.None, state.Left(1).Outermost);
    }

    /// <summary>A state after shifts (S), lefts (L) and rights (R); left arcs go to the token that comes next.</summary>
    private static ParserState State(int tokens, string done)
    {
        var state = new ParserState(tokens);
        state.Reset(tokens);
        foreach (var step in done)
        {
            if (step == 'S')
            {
                state.Shift();
            }
            else
            {
                state.Reduce(state.HeadOf(step == 'L' ? Transition.Left : Transition.Right), DependencyRelation.Dep);
            }
        }

        return state;
    }
}
