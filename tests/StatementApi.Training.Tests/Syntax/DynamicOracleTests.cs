using FsCheck.Xunit;
using StatementApi.Extraction.Syntax;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Tests.Syntax;

public sealed class DynamicOracleTests
{
    [Theory]
    [InlineData("1 3 1", "S", 1, 0, -1)]
    [InlineData("1 3 1", "SL", 0, -1, -1)]
    [InlineData("1 3 1", "SLS", 0, 2, -1)]
    [InlineData("1 3 1", "SS", 0, 2, 2)]
    [InlineData("1 3 1", "SLSS", -1, -1, 0)]
    [InlineData("-1 3 1", "S", 0, 0, -1)]
    public void A_transition_costs_the_right_arcs_that_it_puts_out_of_reach(string heads, string done, int shift, int left, int right)
    {
        var oracle = new DynamicOracle([.. heads.Split(' ').Select(int.Parse)]);
        var state = new ParserState(3);
        state.Reset(3);
        foreach (var step in done)
        {
            Apply(state, step switch { 'S' => Transition.Shift, 'L' => Transition.Left, _ => Transition.Right });
        }

        Assert.Equal([shift, left, right], Enum.GetValues<Transition>().Select(t => state.Allows(t) ? oracle.Cost(state, t) : -1));
    }

    [Property]
    public void Transitions_without_cost_lead_to_the_right_tree(int seed)
    {
        var random = new Random(seed);
        var heads = ProjectiveTree(random, count: 1 + random.Next(12));
        var oracle = new DynamicOracle(heads);
        var state = new ParserState(heads.Length);
        state.Reset(heads.Length);
        while (!state.IsFinal)
        {
            var free = Enum.GetValues<Transition>().Where(t => state.Allows(t) && oracle.Cost(state, t) == 0).ToList();
            Assert.NotEmpty(free);
            Apply(state, free[random.Next(free.Count)]);
        }

        Assert.Equal(heads, Enumerable.Range(0, heads.Length).Select(state.Head));
    }

    [Property]
    public void Costs_add_up_to_the_arcs_that_are_missed(int seed)
    {
        var random = new Random(seed);
        var heads = ProjectiveTree(random, count: 1 + random.Next(12));
        var oracle = new DynamicOracle(heads);
        var state = new ParserState(heads.Length);
        state.Reset(heads.Length);
        var cost = 0;
        while (!state.IsFinal)
        {
            var allowed = Enum.GetValues<Transition>().Where(state.Allows).ToList();
            var chosen = allowed[random.Next(allowed.Count)];
            cost += oracle.Cost(state, chosen);
            Apply(state, chosen);
        }

        Assert.Equal(Enumerable.Range(0, heads.Length).Count(i => state.Head(i) != heads[i]), cost);
    }

    private static void Apply(ParserState state, Transition transition)
    {
        if (transition == Transition.Shift)
        {
            state.Shift();
        }
        else
        {
            state.Reduce(state.HeadOf(transition), DependencyRelation.Dep);
        }
    }

    /// <summary>A random projective tree with a single root, whose head is the number of tokens.</summary>
    private static int[] ProjectiveTree(Random random, int count)
    {
        var heads = new int[count];
        Grow(0, count, count);
        return heads;

        void Grow(int first, int end, int head)
        {
            if (first == end)
            {
                return;
            }

            var top = random.Next(first, end);
            heads[top] = head;
            Split(first, top, top);
            Split(top + 1, end, top);
        }

        void Split(int first, int end, int head)
        {
            while (first < end)
            {
                var middle = random.Next(first + 1, end + 1);
                Grow(first, middle, head);
                first = middle;
            }
        }
    }
}
