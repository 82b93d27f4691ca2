using System.Runtime.CompilerServices;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// Writes names in the form in which they are compared: lower case, without diacritics, apostrophes and full stops ("U.N." is
/// "un", "Sana’a" is "sanaa"), with single spaces for white space, line breaks, hyphens and dashes. Works on a buffer of
/// the caller's, so that nothing is allocated; a name too long for the buffer <see cref="Overflowed"/>.
/// </summary>
/// <param name="buffer">Receives the folded text.</param>
public ref struct NameFolder(Span<char> buffer)
{
    /// <summary>The longest folded name that the gazetteer compares, in code units.</summary>
    public const int MaxLength = 256;

    private const string Article = "the ";

    /// <summary>Folded form of a letter at its code; a table, because it is read for every accented letter of a text.</summary>
    private static readonly string?[] Letters = ReadLetters();

    private readonly Span<char> _buffer = buffer;
    private int _length;
    private bool _spacePending;

    /// <summary>Whether more was appended than the buffer holds.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>Number of code units written.</summary>
    public readonly int Length => _length;

    /// <summary>What was written.</summary>
    public readonly ReadOnlySpan<char> Folded => _buffer[.._length];

    /// <summary>The folded form of a whole name without a leading "the"; empty where it is longer than <see cref="MaxLength"/>.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var folder = new NameFolder(stackalloc char[MaxLength]);
        return folder.TryFold(name, out var folded) ? folded.ToString() : string.Empty;
    }

    /// <summary>The name without a leading "the", folded or not.</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name) =>
        name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name[Article.Length..] : name;

    /// <summary>
    /// What a name begins with, as written: its first letters and digits up to a space, a hyphen, an apostrophe or the like. The same for
    /// a name and for the first token of its occurrence in a text, whether or not the tokenizer splits a genitive or a hyphenated name.
    /// </summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name)
    {
        var end = 0;
        while (end < name.Length && (char.IsLetterOrDigit(name[end]) || name[end] is '.' or (>= '\u0300' and <= '\u036F')))
        {
            end++;
        }

        return name[..end];
    }

    /// <summary>Appends a whole name and gives its folded form without a leading "the"; false where it does not fit or nothing comparable is left.</summary>
    public bool TryFold(ReadOnlySpan<char> name, out ReadOnlySpan<char> folded)
    {
        Append(name);
        folded = WithoutArticle(Folded);
        return !Overflowed && !folded.IsEmpty;
    }

    /// <summary>Appends text as it stands in an article; what follows an overflow is ignored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // The index folds every name at start, before the runtime would optimize it.
    public void Append(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length && !Overflowed; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                Write((char)(c | (c >= 'A' ? 0x20 : 0)));
            }
            else if (IsSeparator(c))
            {
                _spacePending = _length > 0;
            }
            else if (!IsSilent(c))
            {
                AppendOther(c);
            }
        }
    }

    private void AppendOther(char c)
    {
        if (c < Letters.Length && Letters[c] is { } letters)
        {
            foreach (var letter in letters)
            {
                Write(letter);
            }
        }
        else
        {
            Write(char.ToLowerInvariant(c));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(char c)
    {
        if (_length + (_spacePending ? 2 : 1) > _buffer.Length)
        {
            Overflowed = true;
            return;
        }

        if (_spacePending)
        {
            _buffer[_length++] = ' ';
            _spacePending = false;
        }

        _buffer[_length++] = c;
    }

    private static string?[] ReadLetters()
    {
        var rows = LexiconReader.Rows("folding.tsv", 2).ToList();
        var letters = new string?[rows.Max(row => row[1].Max()) + 1];
        foreach (var row in rows)
        {
            foreach (var letter in row[1])
            {
                letters[letter] = row[0];
            }
        }

        return letters;
    }

    private static bool IsSeparator(char c) => c is '-' or (>= '\u2010' and <= '\u2015') || char.IsWhiteSpace(c);

    private static bool IsSilent(char c) => c is '.' or '\'' or '\u00AD' or '`' or '\u00B4'
        or (>= '\u02B9' and <= '\u02BF') or '\u2018' or '\u2019' or '\u201B'
        or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F') or '\uFEFF';
}
