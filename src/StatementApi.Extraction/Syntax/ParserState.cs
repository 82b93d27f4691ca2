namespace StatementApi.Extraction.Syntax;

/// <summary>
/// The state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) on one sentence, the root standing behind the
/// last token. Positions count from the sentence's first token. Reused from sentence to sentence; not thread-safe.
/// </summary>
internal sealed class ParserState
{
    public const int None = -1;
    public const int Transitions = 3;

    private readonly int[] _stack;
    private readonly int[] _heads;
    private readonly DependencyRelation[] _relations;
    private readonly Dependents[] _left;
    private readonly Dependents[] _right;

    /// <param name="capacity">Tokens of the longest sentence.</param>
    public ParserState(int capacity)
    {
        _stack = new int[capacity + 1];
        _heads = new int[capacity + 1];
        _relations = new DependencyRelation[capacity + 1];
        _left = new Dependents[capacity + 1];
        _right = new Dependents[capacity + 1];
    }

    /// <summary>Tokens of the longest sentence that it has room for.</summary>
    public int Capacity => _stack.Length - 1;

    /// <summary>Tokens of the sentence, and the root's position.</summary>
    public int Count { get; private set; }

    /// <summary>The next token; <see cref="Count"/> once all are on the stack.</summary>
    public int Next { get; private set; }

    public int Depth { get; private set; }

    public bool IsFinal => Next == Count && Depth == 0;

    /// <summary>Starts on a sentence of <paramref name="count"/> tokens.</summary>
    public void Reset(int count)
    {
        Count = count;
        Next = 0;
        Depth = 0;
        _heads.AsSpan(0, count + 1).Fill(None);
        _relations.AsSpan(0, count + 1).Clear();
        _left.AsSpan(0, count + 1).Fill(Dependents.Empty);
        _right.AsSpan(0, count + 1).Fill(Dependents.Empty);
    }

    /// <summary>The token <paramref name="below"/> the stack's top (0), or <see cref="None"/>.</summary>
    public int Stack(int below) => below < Depth ? _stack[Depth - 1 - below] : None;

    /// <summary>The token <paramref name="ahead"/> of the next one (0), the root included, or <see cref="None"/>.</summary>
    public int Buffer(int ahead) => Next + ahead <= Count ? Next + ahead : None;

    public int Head(int token) => _heads[token];

    public DependencyRelation Relation(int token) => token == None ? DependencyRelation.None : _relations[token];

    /// <summary>What depends on <paramref name="token"/> from the left.</summary>
    public ref readonly Dependents Left(int token) => ref token == None ? ref Dependents.Empty : ref _left[token];

    /// <summary>What depends on <paramref name="token"/> from the right.</summary>
    public ref readonly Dependents Right(int token) => ref token == None ? ref Dependents.Empty : ref _right[token];

    /// <summary>Whether <paramref name="transition"/> is possible here and leaves a way to a tree with a single root.</summary>
    public bool Allows(Transition transition) => transition switch
    {
        Transition.Shift => Next < Count,
        Transition.Left => Depth > 0 && (Next < Count || Depth == 1),
        _ => Depth > 1,
    };

    /// <summary>The arc that <paramref name="transition"/>, left or right, would add: the dependent is the stack's top.</summary>
    public int HeadOf(Transition transition) => transition == Transition.Left ? Next : Stack(1);

    public void Shift() => _stack[Depth++] = Next++;

    /// <summary>Makes the stack's top depend on <paramref name="head"/> and removes it.</summary>
    public void Reduce(int head, DependencyRelation relation)
    {
        var token = _stack[--Depth];
        _heads[token] = head;
        _relations[token] = relation;
        ref var side = ref token < head ? ref _left[head] : ref _right[head];
        side = side.With(token, relation);
    }
}
