using System.Collections.Immutable;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Folds the quotations of each sentence, so that every token belongs to exactly one frame; linear in the number of tokens.</summary>
internal sealed class FrameBuilder
{
    /// <summary>More than a sentence has: a bound keeps rules that look around inside a frame linear on any text.</summary>
    private const int MostUnits = 400;

    private readonly Document document;
    private readonly ImmutableArray<Token> tokens;
    private readonly ImmutableArray<Quotation> quotations;
    private readonly int[] quotationAt;
    private readonly bool[] startsSentence;
    private readonly bool[] isTime;
    private readonly ImmutableArray<Unit>.Builder units;
    private readonly ImmutableArray<Frame>.Builder frames = ImmutableArray.CreateBuilder<Frame>();

    private FrameBuilder(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<TextSpan> times)
    {
        this.document = document;
        this.tokens = tokens;
        this.quotations = quotations;
        quotationAt = QuotationStarts(tokens, quotations);
        startsSentence = new bool[tokens.Length];
        foreach (var sentence in sentences)
        {
            startsSentence[sentence.FirstToken] = true;
        }

        isTime = TimeTokens(tokens, times);
        units = ImmutableArray.CreateBuilder<Unit>(tokens.Length + quotations.Length);
    }

    /// <summary>The frames in text order of their first unit within a level: a sentence's frame precedes those of the quotations in it.
    /// Units within <paramref name="times"/>, the stretches of text that tell a time, get <see cref="WordClass.Time"/>.</summary>
    public static (ImmutableArray<Unit> Units, ImmutableArray<Frame> Frames) Build(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<TextSpan> times)
    {
        var builder = new FrameBuilder(document, tokens, sentences, quotations, times);
        var first = 0;
        for (var i = 1; i <= sentences.Length; i++)
        {
            if (i == sentences.Length || sentences[i].Paragraph != sentences[i - 1].Paragraph)
            {
                builder.AddParagraph(sentences[first].FirstToken, sentences[i - 1].EndToken, sentences[i - 1].Paragraph);
                first = i;
            }
        }

        return (builder.units.ToImmutable(), builder.frames.ToImmutable());
    }

    private void AddParagraph(int firstToken, int endToken, int paragraph)
    {
        var folded = new Queue<(int FirstToken, int EndToken, int Quotation)>();
        folded.Enqueue((firstToken, endToken, -1));
        while (folded.TryDequeue(out var region))
        {
            AddFrames(region, paragraph, folded);
        }
    }

    private void AddFrames((int FirstToken, int EndToken, int Quotation) region, int paragraph, Queue<(int, int, int)> folded)
    {
        var firstUnit = units.Count;
        for (var token = region.FirstToken; token < region.EndToken;)
        {
            if (units.Count > firstUnit && (startsSentence[token] || units.Count - firstUnit == MostUnits))
            {
                frames.Add(new Frame(firstUnit, units.Count, region.Quotation, paragraph));
                firstUnit = units.Count;
            }

            token = AddUnit(token, region, folded);
        }

        if (units.Count > firstUnit)
        {
            frames.Add(new Frame(firstUnit, units.Count, region.Quotation, paragraph));
        }
    }

    private int AddUnit(int token, (int FirstToken, int EndToken, int Quotation) region, Queue<(int, int, int)> folded)
    {
        var quotation = quotationAt[token];
        if (quotation < 0 || quotations[quotation].Parent != region.Quotation)
        {
            units.Add(new Unit(tokens[token].Span, token, -1, Classify(token)));
            return token + 1;
        }

        var folds = quotations[quotation];
        var end = token + 1;
        while (end < region.EndToken && tokens[end].Start < folds.Outer.End)
        {
            end++;
        }

        units.Add(new Unit(folds.Outer, token, quotation, WordClass.Quotation));
        folded.Enqueue((token + 1, folds.IsClosed ? end - 1 : end, quotation));
        return end;
    }

    private WordClass Classify(int token)
    {
        var text = tokens[token].Span.In(document.Text);
        var classes = IsSurname(token, text) ? WordClass.None : ClauseWords.Of(text);
        if (tokens[token].Kind == TokenKind.Word)
        {
            classes |= WordClass.Word | (char.IsUpper(text[0]) ? WordClass.Capital : WordClass.None);
        }
        else if (tokens[token].Kind == TokenKind.Number)
        {
            classes |= WordClass.Word;
        }

        return isTime[token] ? classes | WordClass.Time : classes;
    }

    /// <summary>"Theresa May": the one modal verb that is also a surname.</summary>
    private bool IsSurname(int token, ReadOnlySpan<char> text) => text is "May" && !startsSentence[token];

    private static int[] QuotationStarts(ImmutableArray<Token> tokens, ImmutableArray<Quotation> quotations)
    {
        var starts = new int[tokens.Length];
        Array.Fill(starts, -1);
        for (var i = 0; i < quotations.Length; i++)
        {
            var token = TokenSearch.StartingAt(tokens, quotations[i].Outer.Start);
            if (token >= 0)
            {
                starts[token] = i;
            }
        }

        return starts;
    }

    private static bool[] TimeTokens(ImmutableArray<Token> tokens, ImmutableArray<TextSpan> times)
    {
        var marked = new bool[tokens.Length];
        foreach (var time in times)
        {
            for (var i = TokenSearch.FirstFrom(tokens, time.Start); i < tokens.Length && tokens[i].End <= time.End; i++)
            {
                marked[i] = true;
            }
        }

        return marked;
    }
}
