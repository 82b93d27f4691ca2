using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// The words and tags of one sentence as the parser's features see them, by position within the sentence; the root behind the last token
/// and the absent token have values of their own. Reused from sentence to sentence; not thread-safe.
/// </summary>
internal sealed class ParserInput(int capacity)
{
    private const uint RootWord = 2;
    private const uint RootTag = 62;

    private readonly uint[] _words = new uint[capacity + 2];
    private readonly uint[] _tags = new uint[capacity + 2];

    /// <summary>The word at a position, -1 to the root's.</summary>
    public uint Word(int position) => _words[position + 1];

    /// <summary>The tag at a position, -1 to the root's.</summary>
    public uint Tag(int position) => _tags[position + 1];

    public void Read(TokenFeatures tokens, Sentence sentence, ReadOnlySpan<PartOfSpeech> tags)
    {
        tokens.Word.AsSpan(sentence.FirstToken, sentence.TokenCount).CopyTo(_words.AsSpan(1));
        for (var i = 0; i < sentence.TokenCount; i++)
        {
            _tags[i + 1] = (uint)tags[sentence.FirstToken + i];
        }

        _words[sentence.TokenCount + 1] = RootWord;
        _tags[sentence.TokenCount + 1] = RootTag;
    }
}
