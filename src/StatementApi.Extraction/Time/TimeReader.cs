using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Time;

/// <summary>One sentence's tokens, read as the words and numbers of time expressions.</summary>
internal readonly ref struct TimeReader(
    Document document, ImmutableArray<Token> tokens, ReadOnlySpan<TimeWord> words, Sentence sentence)
{
    private const int YearDigits = 4;
    private const int LastDay = 31;
    private const string MidPrefix = "mid-";

    private readonly ReadOnlySpan<char> _text = document.Text;
    private readonly ReadOnlySpan<Token> _tokens = tokens.AsSpan();
    private readonly ReadOnlySpan<TimeWord> _words = words;

    /// <summary>Index of the sentence's first token.</summary>
    public int Start { get; } = sentence.FirstToken;

    /// <summary>Index one past the sentence's last token.</summary>
    public int End { get; } = sentence.EndToken;

    /// <summary>The text of the token, empty outside the sentence.</summary>
    public ReadOnlySpan<char> Text(int token) =>
        token >= Start && token < End ? _text.Slice(_tokens[token].Start, _tokens[token].Span.Length) : default;

    /// <summary>Whether the token is punctuation, a quotation mark or beyond the sentence.</summary>
    public bool EndsPhrase(int token) =>
        token < Start || token >= End || _tokens[token].Kind is TokenKind.Punctuation or TokenKind.QuotationMark;

    /// <summary>The entry of the token's word; names of days and months only where they are capitalised.</summary>
    public TimeWord Word(int token) => token >= Start && token < End ? _words[token] : default;

    /// <summary>Whether an expression can start at the token: with a word of the lexicon or a digit.</summary>
    public bool MayOpen(int token) => _words[token].Class != TimeWordClass.None || char.IsAsciiDigit(_text[_tokens[token].Start]);

    /// <summary>The entry of each token's word, in <paramref name="words"/>.</summary>
    public static void Classify(Document document, ImmutableArray<Token> tokens, Span<TimeWord> words)
    {
        ReadOnlySpan<char> text = document.Text;
        for (var token = 0; token < tokens.Length; token++)
        {
            words[token] = tokens[token].Kind == TokenKind.Word ? Classify(text.Slice(tokens[token].Start, tokens[token].Span.Length)) : default;
        }
    }

    /// <summary>Whether the word is written with the prefix "mid-".</summary>
    public bool HasMidPrefix(int token) => HasMidPrefix(Text(token));

    /// <summary>Whether the token's word is of <paramref name="wordClass"/>.</summary>
    public bool Is(int token, TimeWordClass wordClass) => Word(token).Class == wordClass;

    /// <summary>Whether the token is a possessive clitic.</summary>
    public bool IsPossessive(int token) => Text(token) is "'s" or "’s";

    /// <summary>Whether the token is a comma.</summary>
    public bool IsComma(int token) => Text(token) is ",";

    /// <summary>The year from 1900 to 2100 that the token writes in four digits, or 0.</summary>
    public int Year(int token)
    {
        var text = Text(token);
        return text.Length == YearDigits && Digits(text) is >= TimeValue.FirstYear and <= TimeValue.LastYear and var year ? year : 0;
    }

    /// <summary>The day of a month that the token writes ("5", "05", "5th"), or 0.</summary>
    public int Day(int token)
    {
        var text = Text(token);
        var number = text.Length > 2 && text[^2..] is "st" or "nd" or "rd" or "th" ? text[..^2] : text;
        return Digits(number) is >= 1 and <= LastDay and var day && number.Length < YearDigits ? day : 0;
    }

    /// <summary>The small number that the token writes in digits or as a word, "a" included, or 0.</summary>
    public int Count(int token) => Word(token) is { Class: TimeWordClass.Number or TimeWordClass.Article } word
        ? word.Value
        : Text(token).Length < YearDigits ? Math.Max(0, Digits(Text(token))) : 0;

    private static TimeWord Classify(ReadOnlySpan<char> text)
    {
        text = HasMidPrefix(text) ? text[MidPrefix.Length..] : text;
        var word = TimeLexicon.Find(text);
        return word.Class is TimeWordClass.Weekday or TimeWordClass.Month && !char.IsUpper(text[0]) ? default : word;
    }

    private static bool HasMidPrefix(ReadOnlySpan<char> text) =>
        text is ['m' or 'M', 'i' or 'I', 'd' or 'D', '-', _, ..];

    private static int Digits(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > YearDigits)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
