using System.Collections.Immutable;

namespace StatementApi.Extraction.Time;

/// <summary>The dates found so far, by attribution.</summary>
internal sealed class UtteranceDates(int count)
{
    private readonly StatementDate?[] _dates = new StatementDate?[count];
    private readonly bool[] _isClosed = new bool[count];

    public StatementDate? this[Utterance utterance] => _dates[utterance.Relation];

    /// <summary>Whether the utterance may still be given the date of an occasion.</summary>
    public bool IsOpen(Utterance utterance) => _dates[utterance.Relation] is null && !_isClosed[utterance.Relation];

    public void Set(Utterance utterance, StatementDate date) => _dates[utterance.Relation] = date;

    /// <summary>Rules out that the utterance belongs to an occasion told before: it has a time of its own that names no date.</summary>
    public void Close(Utterance utterance) => _isClosed[utterance.Relation] = true;

    public void Inherit(Utterance utterance, StatementDate date, string rule) =>
        Set(utterance, date with { Expression = null, Rule = rule });

    public ImmutableArray<StatementDate?> ToImmutable() => [.. _dates];
}
