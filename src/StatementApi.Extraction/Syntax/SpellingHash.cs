namespace StatementApi.Extraction.Syntax;

/// <summary>Reads a token character by character and knows the hashes of what it has read.</summary>
internal struct SpellingHash()
{
    /// <summary>The hash of nothing.</summary>
    public const uint Start = 0x811C9DC5;

    private const int PrefixLength = 3;

    private uint _last;
    private uint _secondLast;
    private uint _thirdLast;
    private char _shapeBefore;
    private char _shapeTwoBefore;
    private int _length;

    public uint Form { get; private set; } = Start;

    public uint Lower { get; private set; } = Start;

    public uint Prefix { get; private set; } = Start;

    public uint Shape { get; private set; } = Start;

    public TokenTraits Traits { get; private set; }

    public void Append(char c)
    {
        var lower = c;
        if (char.IsAsciiLetterLower(c))
        {
            AppendShape('x');
            Traits |= TokenTraits.HasLower;
        }
        else if (char.IsUpper(c))
        {
            lower = char.ToLowerInvariant(c);
            AppendShape('X');
            Traits |= _length == 0 ? TokenTraits.Capitalised : TokenTraits.None;
        }
        else
        {
            c = lower = AppendOther(c);
        }

        Form = FeatureHash.Append(Form, c);
        Lower = FeatureHash.Append(Lower, lower);
        if (_length++ < PrefixLength)
        {
            Prefix = Lower;
        }

        (_thirdLast, _secondLast, _last) = (_secondLast, _last, lower);
    }

    /// <summary>The hash of the last <paramref name="length"/> characters, 2 or 3, in lower case.</summary>
    public readonly uint Suffix(int length) =>
        _last | (_secondLast << 16) ^ (length > 2 ? _thirdLast * 0x9E3779B1 : 0);

    /// <summary>Takes a character that is no cased letter; returns it in its common spelling.</summary>
    private char AppendOther(char c)
    {
        if (char.IsDigit(c))
        {
            AppendShape('0');
            Traits |= TokenTraits.HasDigit;
            return '0';
        }

        if (char.IsLetter(c))
        {
            AppendShape('x');
            Traits |= TokenTraits.HasLower;
            return c;
        }

        c = c switch
        {
            '\u2019' or '\u2018' or '\u02BC' or '`' => '\'',
            '\u2010' or '\u2011' => '-',
            _ => c,
        };
        Traits |= c == '-' ? TokenTraits.HasHyphen : TokenTraits.None;
        AppendShape(c);
        return c;
    }

    private void AppendShape(char shape)
    {
        if (shape == _shapeBefore && shape == _shapeTwoBefore)
        {
            return;
        }

        Shape = FeatureHash.Append(Shape, shape);
        (_shapeTwoBefore, _shapeBefore) = (_shapeBefore, shape);
    }
}
