namespace StatementApi.Training.Attribution;

/// <summary>
/// Gives the frequent features of a training set dense numbers, the most frequent first; rare ones get none. An
/// open-addressing table of the hashes that <see cref="Extraction.Syntax.FeatureHash"/> gives.
/// </summary>
internal sealed class FeatureIndex
{
    public const int None = -1;

    private const int InitialBits = 20;
    private const uint Scatter = 0x9E3779B1;

    private uint[] _features = new uint[1 << InitialBits];
    private int[] _counts = new int[1 << InitialBits];
    private int[] _numbers = [];
    private int _bits = InitialBits;
    private int _used;

    /// <summary>Number of features that are frequent enough; after <see cref="Close"/>.</summary>
    public int Count { get; private set; }

    public void Tally(ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
        {
            var slot = Slot(feature);
            _used += _counts[slot]++ == 0 ? 1 : 0;
            _features[slot] = feature;
            if (_used > _features.Length / 2)
            {
                Grow();
            }
        }
    }

    /// <summary>
    /// Numbers the features seen at least <paramref name="minimum"/> times. Of those that would share a row of a table of 2^<paramref name="bits"/>
    /// rows only the most frequent one gets a number, so that training sees what the table can hold.
    /// </summary>
    public void Close(int minimum, int bits)
    {
        _numbers = new int[_features.Length];
        Array.Fill(_numbers, None);
        var taken = new bool[1 << bits];
        var slots = Enumerable.Range(0, _features.Length)
            .Where(slot => _counts[slot] >= minimum)
            .OrderByDescending(slot => _counts[slot]).ThenBy(slot => _features[slot]);
        foreach (var slot in slots)
        {
            ref var row = ref taken[_features[slot] & ((1u << bits) - 1)];
            _numbers[slot] = row ? None : Count++;
            row = true;
        }
    }

    /// <summary>The feature's number, or <see cref="None"/>.</summary>
    public int NumberOf(uint feature)
    {
        var slot = Slot(feature);
        return _counts[slot] == 0 ? None : _numbers[slot];
    }

    /// <summary>The features by their numbers, each with how often it was seen.</summary>
    public (uint Feature, int Count)[] Features()
    {
        var features = new (uint, int)[Count];
        for (var slot = 0; slot < _features.Length; slot++)
        {
            if (_numbers[slot] >= 0)
            {
                features[_numbers[slot]] = (_features[slot], _counts[slot]);
            }
        }

        return features;
    }

    private int Slot(uint feature)
    {
        var slot = (int)((feature * Scatter) >> (32 - _bits));
        while (_counts[slot] != 0 && _features[slot] != feature)
        {
            slot = (slot + 1) & (_features.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var (features, counts) = (_features, _counts);
        _bits++;
        _features = new uint[1 << _bits];
        _counts = new int[1 << _bits];
        for (var i = 0; i < features.Length; i++)
        {
            if (counts[i] > 0)
            {
                var slot = Slot(features[i]);
                (_features[slot], _counts[slot]) = (features[i], counts[i]);
            }
        }
    }
}
