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
    private readonly int[] _nextVerb = new int[capacity + 2];
    private readonly int[] _nextMark = new int[capacity + 2];

    /// <summary>The word at a position, -1 to the root's.</summary>
    public uint Word(int position) => _words[position + 1];

    /// <summary>The tag at a position, -1 to the root's.</summary>
    public uint Tag(int position) => _tags[position + 1];

    /// <summary>The first finite verb or modal at a position, 0 to the root's, or after it; -1 where there is none.</summary>
    public int NextVerb(int position) => _nextVerb[position];

    /// <summary>The first comma, dash or quotation mark at a position, 0 to the root's, or after it; -1 where there is none.</summary>
    public int NextMark(int position) => _nextMark[position];

    /// <summary>What lies between two positions, the left one first: whether a verb does (1), whether a mark does (2).</summary>
    public uint Between(int left, int right) =>
        left < 0 ? 0 : (IsBefore(_nextVerb[left + 1], right) ? 1u : 0) | (IsBefore(_nextMark[left + 1], right) ? 2u : 0);

    private static bool IsBefore(int found, int position) => found >= 0 && found < position;

    public void Read(TokenFeatures tokens, Sentence sentence, ReadOnlySpan<PartOfSpeech> tags)
    {
        tokens.Word.AsSpan(sentence.FirstToken, sentence.TokenCount).CopyTo(_words.AsSpan(1));
        for (var i = 0; i < sentence.TokenCount; i++)
        {
            _tags[i + 1] = (uint)tags[sentence.FirstToken + i];
        }

        _words[sentence.TokenCount + 1] = RootWord;
        _tags[sentence.TokenCount + 1] = RootTag;
        LookAhead(sentence.TokenCount);
    }

    private void LookAhead(int count)
    {
        _nextVerb[count] = -1;
        _nextMark[count] = -1;
        for (var i = count - 1; i >= 0; i--)
        {
            var tag = (PartOfSpeech)_tags[i + 1];
            var isVerb = tag is PartOfSpeech.VBD or PartOfSpeech.VBP or PartOfSpeech.VBZ or PartOfSpeech.MD;
            var isMark = tag is PartOfSpeech.Comma or PartOfSpeech.Colon or PartOfSpeech.OpenQuote or PartOfSpeech.CloseQuote;
            _nextVerb[i] = isVerb ? i : _nextVerb[i + 1];
            _nextMark[i] = isMark ? i : _nextMark[i + 1];
        }
    }
}
