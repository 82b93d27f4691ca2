namespace StatementApi.Extraction.Coreference;

/// <summary>The chains so far, by whole name, by a word of the name, by actor, by noun.</summary>
internal sealed class ChainTable
{
    /// <summary>Lists chains by a whole name.</summary>
    public const char WholeName = 'n';

    /// <summary>Lists persons by every word of their names, bodies by the last.</summary>
    public const char NameWord = 'w';

    /// <summary>Lists chains by the noun of an office or description.</summary>
    public const char Noun = 'd';

    /// <summary>Bounds the cost of a name or noun that thousands share; the oldest are forgotten.</summary>
    private const int LongestList = 32;

    private readonly Dictionary<string, List<Chain>> _lists = [];
    private readonly Dictionary<string, List<Chain>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, Chain> _byActor = [];

    public ChainTable() => _lookup = _lists.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Chains listed under a key, the one named last at the end.</summary>
    public List<Chain> Find(char sort, ReadOnlySpan<char> folded)
    {
        Span<char> key = stackalloc char[folded.Length + 1];
        return _lookup.TryGetValue(Compose(key, sort, folded), out var found) ? found : Empty;
    }

    /// <summary>Lists a chain last under a key, and another no longer where one is given.</summary>
    public void Add(char sort, ReadOnlySpan<char> folded, Chain chain, Chain? instead = null)
    {
        Span<char> buffer = stackalloc char[folded.Length + 1];
        var key = Compose(buffer, sort, folded);
        if (!_lookup.TryGetValue(key, out var list))
        {
            _lookup[key] = list = [];
        }

        if (instead is not null)
        {
            list.Remove(instead);
        }

        if (list.Count > 0 && list[^1] == chain)
        {
            return;
        }

        list.Remove(chain);
        list.Add(chain);
        if (list.Count > LongestList)
        {
            list.RemoveAt(0);
        }
    }

    public Chain? OfActor(string key) => _byActor.GetValueOrDefault(key);

    /// <summary>The chains of known actors, in the order in which the article names them.</summary>
    public IEnumerable<Chain> OfActors => _byActor.Values;

    public void SetActor(string key, Chain chain)
    {
        chain.ActorKey = key;
        _byActor.TryAdd(key, chain);
    }

    private static List<Chain> Empty { get; } = [];

    private static ReadOnlySpan<char> Compose(Span<char> key, char sort, ReadOnlySpan<char> folded)
    {
        key[0] = sort;
        folded.CopyTo(key[1..]);
        return key;
    }
}
