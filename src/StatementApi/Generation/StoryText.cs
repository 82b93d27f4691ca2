using System.Text;
using StatementApi.Extraction.Text;

namespace StatementApi.Generation;

/// <summary>A text in the making that tells where each piece came to stand.</summary>
internal sealed class StoryText
{
    private readonly StringBuilder _text = new();

    /// <summary>Where the next piece will stand.</summary>
    public int Position => _text.Length;

    /// <summary>Adds a piece.</summary>
    public TextSpan Add(string piece)
    {
        var start = _text.Length;
        _text.Append(piece);
        return Since(start);
    }

    /// <summary>The span from <paramref name="start"/> to here.</summary>
    public TextSpan Since(int start) => TextSpan.FromBounds(start, _text.Length);

    /// <summary>Makes the letter at <paramref name="position"/> a capital.</summary>
    public void Capitalize(int position) => _text[position] = char.ToUpperInvariant(_text[position]);

    /// <inheritdoc />
    public override string ToString() => _text.ToString();
}
