namespace StatementApi.Training.Attribution;

/// <summary>Collects a chain token by token.</summary>
internal sealed class ChainExampleBuilder
{
    private readonly List<int> _features = [];
    private readonly List<int> _ends = [];
    private readonly List<byte> _borders = [];

    public void Append(ReadOnlySpan<uint> features, byte border)
    {
        foreach (var feature in features)
        {
            _features.Add((int)feature);
        }

        _ends.Add(_features.Count);
        _borders.Add(border);
    }

    /// <summary>The chain with its right labels; the builder is empty again.</summary>
    public ChainExample Build(ReadOnlySpan<byte> labels)
    {
        var example = new ChainExample([.. _features], [.. _ends], [.. _borders], labels.ToArray());
        _features.Clear();
        _ends.Clear();
        _borders.Clear();
        return example;
    }
}
