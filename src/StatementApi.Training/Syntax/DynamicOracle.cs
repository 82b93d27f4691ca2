using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Syntax;

/// <summary>
/// What a transition costs: the number of right arcs that it puts out of reach (Goldberg and Nivre 2013, for the arc-hybrid system). Heads
/// that are unknown cost nothing.
/// </summary>
internal sealed class DynamicOracle
{
    private readonly int[] _heads;
    private readonly List<int>[] _dependents;

    /// <param name="heads">Right head of every position; the number of positions for the root, <see cref="ParserState.None"/> for unknown.</param>
    public DynamicOracle(int[] heads)
    {
        _heads = heads;
        _dependents = [.. heads.Select(_ => new List<int>())];
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] != ParserState.None && heads[i] < heads.Length)
            {
                _dependents[heads[i]].Add(i);
            }
        }
    }

    /// <summary>The right head of <paramref name="position"/>.</summary>
    public int Head(int position) => _heads[position];

    /// <summary>The cost of an allowed transition.</summary>
    public int Cost(ParserState state, Transition transition)
    {
        if (transition == Transition.Shift)
        {
            return ShiftCost(state);
        }

        var top = state.Stack(0);
        var head = _heads[top];
        var losesHead = transition == Transition.Left
            ? head != ParserState.None && (head == state.Stack(1) || head > state.Next)
            : head >= state.Next;
        return (losesHead ? 1 : 0) + _dependents[top].Count(dependent => dependent >= state.Next);
    }

    private int ShiftCost(ParserState state)
    {
        var next = state.Next;
        var cost = 0;
        for (var below = 0; below < state.Depth; below++)
        {
            var token = state.Stack(below);
            cost += _heads[token] == next ? 1 : 0;
            cost += below > 0 && _heads[next] == token ? 1 : 0;
        }

        return cost;
    }
}
