using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>What the attribution rules read: the text's layers, its frames and the mentions by token. Immutable after construction.</summary>
internal sealed class ReportedText
{
    private readonly int[] unitOfToken;

    public ReportedText(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<Mention> mentions,
        ImmutableArray<TextSpan> times)
    {
        Text = document.Text;
        Quotations = quotations;
        Mentions = new MentionIndex(tokens, mentions);
        (Units, Frames) = FrameBuilder.Build(document, tokens, sentences, quotations, times);
        unitOfToken = new int[tokens.Length];
        for (var i = 0; i < Units.Length; i++)
        {
            if (Units[i].Quotation < 0)
            {
                unitOfToken[Units[i].Token] = i;
            }
        }
    }

    public string Text { get; }

    public ImmutableArray<Quotation> Quotations { get; }

    public MentionIndex Mentions { get; }

    public ImmutableArray<Unit> Units { get; }

    public ImmutableArray<Frame> Frames { get; }

    /// <summary>Whether the unit is part of a name ("States" in "the United States").</summary>
    public bool IsInName(int unit) => Mentions.IsInName(Units[unit].Token);

    /// <summary>The text of a unit.</summary>
    public ReadOnlySpan<char> Word(int unit) => Units[unit].Span.In(Text);

    /// <summary>Whether the unit lies in the frame and is of one of the classes.</summary>
    public bool Is(Frame frame, int unit, WordClass any) => unit >= frame.First && unit < frame.End && Units[unit].Is(any);

    /// <summary>Whether the unit lies in the frame and is the word, in any case.</summary>
    public bool IsWord(Frame frame, int unit, ReadOnlySpan<char> word) =>
        unit >= frame.First && unit < frame.End && Word(unit).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first unit from <paramref name="first"/> on and before <paramref name="end"/> that lies in the frame and is of one of the classes, or -1.</summary>
    public int NextOf(Frame frame, int first, int end, WordClass any)
    {
        for (var unit = first; unit < Math.Min(end, frame.End); unit++)
        {
            if (Units[unit].Is(any))
            {
                return unit;
            }
        }

        return -1;
    }

    /// <summary>The stretch of text from one unit to another (both inclusive).</summary>
    public TextSpan Span(int first, int last) => TextSpan.FromBounds(Units[first].Span.Start, Units[last].Span.End);

    /// <summary>The mention that ends with the unit and lies in the frame, or -1.</summary>
    public int MentionEndingAt(Frame frame, int unit)
    {
        var mention = unit >= frame.First && unit < frame.End && Units[unit].Quotation < 0 ? Mentions.EndingAt(Units[unit].Token) : -1;
        return mention >= 0 && FirstUnit(mention) >= frame.First && FirstUnit(mention) <= unit ? mention : -1;
    }

    /// <summary>The mention that starts with the unit and lies in the frame, or -1.</summary>
    public int MentionStartingAt(Frame frame, int unit)
    {
        var mention = unit >= frame.First && unit < frame.End && Units[unit].Quotation < 0 ? Mentions.StartingAt(Units[unit].Token) : -1;
        return mention >= 0 && LastUnit(mention) < frame.End && LastUnit(mention) >= unit ? mention : -1;
    }

    /// <summary>Index of the unit that a mention starts with.</summary>
    public int FirstUnit(int mention) => unitOfToken[Mentions.FirstToken(mention)];

    /// <summary>Index of the unit that a mention ends with.</summary>
    public int LastUnit(int mention) => unitOfToken[Mentions.LastToken(mention)];
}
