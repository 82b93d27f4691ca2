namespace StatementApi.Generation;

/// <summary>The wordings of <c>grammar.tsv</c>: what can stand in a slot. Immutable and thread-safe.</summary>
internal sealed class Grammar
{
    private const string SubjectPrefix = "subject ";

    private readonly Dictionary<string, (Zipf Ranks, Phrase[] Phrases)> _slots;

    private Grammar(Dictionary<string, (Zipf Ranks, Phrase[] Phrases)> slots)
    {
        _slots = slots;
        Topics = [.. slots.Keys.Where(slot => slot.StartsWith(SubjectPrefix, StringComparison.Ordinal)).Select(slot => slot[SubjectPrefix.Length..])];
    }

    /// <summary>The topics that there are phrases for.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>Reads the embedded list.</summary>
    public static Grammar Read() => new(WordFile.Rows("grammar.tsv")
        .GroupBy(row => row[0], row => Phrase.Parse(row[1]))
        .ToDictionary(slot => slot.Key, slot => (new Zipf(slot.Count()), slot.ToArray())));

    /// <summary>The slot of the phrases that name a topic.</summary>
    public static string SubjectOf(string topic) => SubjectPrefix + topic;

    /// <summary>One of the phrases of a slot.</summary>
    public Phrase Pick(string slot, Random random)
    {
        var (ranks, phrases) = _slots[slot];
        return phrases[ranks.Next(random)];
    }
}
