using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Syntax;

/// <summary>
/// Trains the parser's two models together: the transitions by a dynamic oracle, mostly following the parser's own decisions so that it
/// learns to go on after a mistake, and the relations on the arcs that it draws rightly.
/// </summary>
internal sealed class ParserTrainer
{
    private const int TransitionBits = 19;
    private const int RelationBits = 16;
    private const double Resolution = 0.5;
    private const double Exploration = 0.9;

    private readonly AveragedPerceptron _transitions = new(TransitionBits, ParserState.Transitions);
    private readonly AveragedPerceptron _relations = new(RelationBits, DependencyRelationNames.Count);
    private readonly uint[] _space = new uint[FeatureWriter.Space];
    private readonly short[] _transitionScores;
    private readonly short[] _relationScores;
    private readonly Random _random;
    private ParserState _state = new(capacity: 0);
    private ParserInput _input = new(capacity: 0);

    private ParserTrainer(int seed)
    {
        _transitionScores = new short[_transitions.Current.Stride];
        _relationScores = new short[_relations.Current.Stride];
        _random = new Random(seed);
    }

    /// <summary>
    /// Weights of transitions and of relations, learned from <paramref name="documents"/> in their order; <paramref name="seed"/> decides
    /// which mistakes are followed.
    /// </summary>
    public static ImmutableArray<WeightTable> Train(IEnumerable<EpochItem<TaggedDocument>> documents, int seed)
    {
        var trainer = new ParserTrainer(seed);
        foreach (var (document, epoch) in documents)
        {
            foreach (var sentence in document.Content.Sentences)
            {
                trainer.Learn(document, sentence, explores: epoch > 0);
            }
        }

        return [trainer._transitions.Average(Resolution), trainer._relations.Average(Resolution)];
    }

    private void Learn(TaggedDocument document, Sentence sentence, bool explores)
    {
        var silver = document.Content.Silver;
        var oracle = new DynamicOracle(Positions(silver.Heads, sentence));
        MakeRoom(sentence.TokenCount);
        _input.Read(document.Content.Features, sentence, document.Tags);
        _state.Reset(sentence.TokenCount);
        while (!_state.IsFinal)
        {
            var transition = DependencyParser.Forced(_state) ?? LearnTransition(oracle, explores);
            if (transition == Transition.Shift)
            {
                _state.Shift();
                continue;
            }

            var head = _state.HeadOf(transition);
            var dependent = _state.Stack(0);
            var right = oracle.Head(dependent) == head ? silver.Relations[sentence.FirstToken + dependent] : DependencyRelation.None;
            _state.Reduce(head, head == _state.Count ? DependencyRelation.Root : LearnRelation(head, right));
        }
    }

    private void MakeRoom(int count)
    {
        if (count > _state.Capacity)
        {
            _state = new ParserState(2 * count);
            _input = new ParserInput(2 * count);
        }
    }

    private Transition LearnTransition(DynamicOracle oracle, bool explores)
    {
        var features = ParserFeatures.Extract(_state, _input, _space);
        _transitions.Current.Score(features, _transitionScores);
        var chosen = DependencyParser.Best(_state, _transitionScores);
        var right = Cheapest(oracle);
        _transitions.Step();
        if (oracle.Cost(_state, chosen) <= oracle.Cost(_state, right))
        {
            return chosen;
        }

        _transitions.Update(features, (int)right, (int)chosen);
        return explores && _random.NextDouble() < Exploration ? chosen : right;
    }

    /// <summary>Of the transitions that cost least, the one with the highest score.</summary>
    private Transition Cheapest(DynamicOracle oracle)
    {
        var (best, bestCost) = (Transition.Shift, int.MaxValue);
        for (var transition = Transition.Shift; transition <= Transition.Right; transition++)
        {
            if (!_state.Allows(transition))
            {
                continue;
            }

            var cost = oracle.Cost(_state, transition);
            if (cost < bestCost || (cost == bestCost && _transitionScores[(int)transition] > _transitionScores[(int)best]))
            {
                (best, bestCost) = (transition, cost);
            }
        }

        return best;
    }

    private DependencyRelation LearnRelation(int head, DependencyRelation right)
    {
        var features = RelationFeatures.Extract(_state, _input, head, _space);
        _relations.Current.Score(features, _relationScores);
        var chosen = DependencyParser.BestRelation(_relationScores);
        if (right is DependencyRelation.None or DependencyRelation.Root)
        {
            return chosen;
        }

        _relations.Step();
        if (chosen != right)
        {
            _relations.Update(features, (int)right, (int)chosen);
        }

        return chosen;
    }

    /// <summary>The right heads of a sentence by position.</summary>
    private static int[] Positions(ImmutableArray<int> heads, Sentence sentence)
    {
        var positions = new int[sentence.TokenCount];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = heads[sentence.FirstToken + i] switch
            {
                SilverAlignment.Unknown => ParserState.None,
                SilverAlignment.Root => sentence.TokenCount,
                var head => head - sentence.FirstToken,
            };
        }

        return positions;
    }
}
