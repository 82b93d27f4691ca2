using System.Text;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Texts one behind the other in one array, so that a row group of them costs no string.</summary>
internal sealed class CharacterValues
{
    private readonly ColumnValues<char> _characters = new();
    private readonly ColumnValues<int> _ends = new();

    /// <summary>Number of characters held.</summary>
    public int Characters => _characters.Count;

    /// <summary>Adds a text.</summary>
    public void Add(ReadOnlySpan<byte> utf8)
    {
        var written = Encoding.UTF8.GetChars(utf8, _characters.Room(utf8.Length));
        _characters.RemoveLast(utf8.Length - written);
        _ends.Add(_characters.Count);
    }

    /// <summary>Adds a text.</summary>
    public void Add(string text)
    {
        text.CopyTo(_characters.Room(text.Length));
        _ends.Add(_characters.Count);
    }

    /// <summary>The texts.</summary>
    public ReadOnlyMemory<char>[] ToMemories()
    {
        var texts = new ReadOnlyMemory<char>[_ends.Count];
        var characters = _characters.Memory;
        var ends = _ends.Memory.Span;
        var start = 0;
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = characters[start..ends[index]];
            start = ends[index];
        }

        return texts;
    }

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        _characters.Clear();
        _ends.Clear();
    }
}
