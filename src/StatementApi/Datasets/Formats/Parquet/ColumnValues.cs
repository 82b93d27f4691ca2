namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>A list whose memory can be handed to the library, kept and reused.</summary>
/// <typeparam name="T">The element.</typeparam>
internal sealed class ColumnValues<T>
{
    private T[] _items = new T[256];

    /// <summary>Number of elements.</summary>
    public int Count { get; private set; }

    /// <summary>The elements; valid until one is added.</summary>
    public ReadOnlyMemory<T> Memory => _items.AsMemory(0, Count);

    /// <summary>Adds an element.</summary>
    public void Add(T item) => Room(1)[0] = item;

    /// <summary>Room for elements that count as added.</summary>
    public Span<T> Room(int count)
    {
        if (_items.Length - Count < count)
        {
            Array.Resize(ref _items, Math.Max(_items.Length * 2, Count + count));
        }

        Count += count;
        return _items.AsSpan(Count - count, count);
    }

    /// <summary>Takes the last elements away.</summary>
    public void RemoveLast(int count) => Count -= count;

    /// <summary>Starts anew.</summary>
    public void Clear() => Count = 0;
}
