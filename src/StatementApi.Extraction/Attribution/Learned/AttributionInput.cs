using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// What the learned stages see of a document: one number a token for everything, computed once, so that no later stage touches the text.
/// Positions outside the document read as a boundary. Not changed after <see cref="Read"/>.
/// </summary>
internal sealed class AttributionInput
{
    private const uint BeforeText = 1;
    private const uint AfterText = 2;
    private const int MostParagraphsReached = 3;
    private const uint TagsOutside = 100;

    /// <summary>How far outside the document features look.</summary>
    private const int Margin = 4;

    private readonly uint[] _words;
    private readonly uint[] _stems;
    private readonly uint[] _tags;
    private readonly uint[] _relations;

    private AttributionInput(ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, SyntaxLayer syntax, RuleOpinions rules)
    {
        Rules = rules;
        Tokens = tokens;
        Sentences = sentences;
        Syntax = syntax;
        Word = new uint[tokens.Length];
        Stem = new uint[tokens.Length];
        Entity = new byte[tokens.Length];
        Shape = new byte[tokens.Length];
        CueClass = new byte[tokens.Length];
        Dependents = new DependentSet[tokens.Length];
        FirstDependent = new int[tokens.Length];
        NextDependent = new int[tokens.Length];
        SentenceOf = new int[tokens.Length];
        QuotationOf = new int[tokens.Length];
        QuotationLength = new int[tokens.Length];
        IsMark = new bool[tokens.Length];
        IsReopened = new bool[tokens.Length];
        IsColon = new bool[tokens.Length];
        IsDash = new bool[tokens.Length];
        _words = new uint[tokens.Length + (2 * Margin)];
        _stems = new uint[tokens.Length + (2 * Margin)];
        _tags = new uint[tokens.Length + (2 * Margin)];
        _relations = new uint[tokens.Length + 1];
    }

    public ImmutableArray<Token> Tokens { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    public SyntaxLayer Syntax { get; }

    /// <summary>What the rules say.</summary>
    public RuleOpinions Rules { get; }

    public int Count => Word.Length;

    /// <summary>Hash of the spelling in lower case.</summary>
    public uint[] Word { get; }

    /// <summary>Hash of the stem; that of the dictionary form for the verbs of the cue lexicon.</summary>
    public uint[] Stem { get; }

    /// <summary>Kind of name, 0 outside names.</summary>
    public byte[] Entity { get; }

    public byte[] Shape { get; }

    /// <summary>What the cue lexicon says of the word, 0 for words outside it.</summary>
    public byte[] CueClass { get; }

    /// <summary>Which relations have a dependent.</summary>
    public DependentSet[] Dependents { get; }

    /// <summary>The first dependent in text order, or -1.</summary>
    public int[] FirstDependent { get; }

    /// <summary>The next dependent of the same head, or -1.</summary>
    public int[] NextDependent { get; }

    public int[] SentenceOf { get; }

    /// <summary>The outermost quotation, marks included, or -1.</summary>
    public int[] QuotationOf { get; }

    /// <summary>Number of tokens of the outermost quotation, marks included; 0 outside.</summary>
    public int[] QuotationLength { get; }

    /// <summary>Whether a quotation begins here that the paragraph before left open.</summary>
    public bool[] IsReopened { get; }

    /// <summary>Whether a quotation mark.</summary>
    public bool[] IsMark { get; }

    public bool[] IsColon { get; }

    /// <summary>Whether a dash of any length, or a hyphen that stands alone.</summary>
    public bool[] IsDash { get; }

    /// <summary>First token of every paragraph that has any, and the number of tokens at the end.</summary>
    public ImmutableArray<int> ParagraphStarts { get; private set; } = [];

    /// <summary>Reads every token; linear in the document's length.</summary>
    public static AttributionInput Read(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        SyntaxLayer syntax,
        ImmutableArray<AttributionRelation> rules)
    {
        var input = new AttributionInput(tokens, sentences, syntax, new RuleOpinions(tokens, rules));
        input.ReadWords(document.Text);
        input.ReadColumns();
        input.ReadTrees();
        input.ReadSentences();
        input.ReadQuotations(quotations);
        foreach (var entity in syntax.Entities)
        {
            input.Entity.AsSpan(entity.FirstToken, entity.TokenCount).Fill((byte)entity.Kind);
        }

        return input;
    }

    /// <summary>The tag as a feature; the token may lie up to <see cref="Margin"/> outside the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Tag(int token) => _tags[token + Margin];

    /// <summary>The relation as a feature; 0 for the head of a root, -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Relation(int token) => _relations[token + 1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Head(int token) => Syntax.Heads[token];

    /// <summary><see cref="Word"/>; the token may lie up to <see cref="Margin"/> outside the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint WordAt(int token) => _words[token + Margin];

    /// <summary><see cref="Stem"/>; the token may lie up to <see cref="Margin"/> outside the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint StemAt(int token) => _stems[token + Margin];

    public int Paragraph(int token) => Sentences[SentenceOf[token]].Paragraph;

    /// <summary>The tokens of the paragraph that holds <paramref name="token"/>: the first, and one past the last.</summary>
    public (int First, int End) ParagraphAround(int token)
    {
        var found = ParagraphStarts.AsSpan().BinarySearch(token);
        var paragraph = found >= 0 ? found : ~found - 1;
        return (ParagraphStarts[paragraph], ParagraphStarts[paragraph + 1]);
    }

    /// <summary>The paragraphs that have tokens: the first token of each, and one past its last.</summary>
    public IEnumerable<(int First, int End)> Paragraphs() => ParagraphStarts.Zip(ParagraphStarts.Skip(1));

    /// <summary>
    /// One past the last token that a cue at <paramref name="token"/> may reach: of its paragraph, or of the paragraphs behind it where each leads
    /// on to the next, by a colon at its end or by a quotation that is left open and reopens.
    /// </summary>
    public int ReachAfter(int token)
    {
        var (_, end) = ParagraphAround(token);
        for (var more = 0; more < MostParagraphsReached && end < Count && LeadsOn(end); more++)
        {
            (_, end) = ParagraphAround(end);
        }

        return end;
    }

    public bool StartsParagraph(int token) => token == 0 || Paragraph(token) != Paragraph(token - 1);

    public bool StartsSentence(int token) => Sentences[SentenceOf[token]].FirstToken == token;

    /// <summary>Whether the paragraph before the one that starts at <paramref name="next"/> leads on to it.</summary>
    private bool LeadsOn(int next) =>
        Syntax.Tags[next - 1] == PartOfSpeech.Colon || (IsReopened[next] && QuotationOf[next - 1] >= 0);

    private void ReadWords(string text)
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            var spelling = Tokens[i].Span.In(text);
            IsMark[i] = Tokens[i].Kind == TokenKind.QuotationMark;
            IsColon[i] = spelling is ":";
            IsDash[i] = spelling[0] is '-' or '–' or '—' or '―' && Tokens[i].Kind == TokenKind.Punctuation;
            Shape[i] = WordShape.Of(spelling);
            Word[i] = IsMark[i] ? (uint)Syntax.Tags[i] + 16 : LowerHash(spelling);
            (Stem[i], CueClass[i]) = CueWords.Of(spelling, Syntax.Tags[i], Word[i]);
        }
    }

    /// <summary>Copies what features read around a token, with the values outside the document on both sides.</summary>
    private void ReadColumns()
    {
        Word.CopyTo(Between(_words, BeforeText, AfterText));
        Stem.CopyTo(Between(_stems, BeforeText, AfterText));
        var tags = Between(_tags, BeforeText + TagsOutside, AfterText + TagsOutside);
        for (var i = 0; i < Count; i++)
        {
            tags[i] = (uint)Syntax.Tags[i];
            _relations[i + 1] = (uint)Syntax.Relations[i];
        }
    }

    private static Span<uint> Between(uint[] column, uint before, uint after)
    {
        column.AsSpan(0, Margin).Fill(before);
        column.AsSpan(column.Length - Margin).Fill(after);
        return column.AsSpan(Margin, column.Length - (2 * Margin));
    }

    private static uint LowerHash(ReadOnlySpan<char> spelling)
    {
        var hash = SpellingHash.Start;
        foreach (var c in spelling)
        {
            hash = FeatureHash.Append(hash, c < 128 ? AsciiLower(c) : c == '’' ? '\'' : char.ToLowerInvariant(c));
        }

        return hash;
    }

    private static char AsciiLower(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : char.IsAsciiDigit(c) ? '0' : c;

    private void ReadTrees()
    {
        Array.Fill(FirstDependent, -1);
        Array.Fill(NextDependent, -1);
        for (var i = Count - 1; i >= 0; i--)
        {
            var head = Syntax.Heads[i];
            if (head >= 0)
            {
                (NextDependent[i], FirstDependent[head]) = (FirstDependent[head], i);
                Dependents[head] |= DependentSets.Of(Syntax.Relations[i]);
            }
        }
    }

    private void ReadSentences()
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        for (var s = 0; s < Sentences.Length; s++)
        {
            SentenceOf.AsSpan(Sentences[s].FirstToken, Sentences[s].TokenCount).Fill(s);
            if (s == 0 || Sentences[s].Paragraph != Sentences[s - 1].Paragraph)
            {
                starts.Add(Sentences[s].FirstToken);
            }
        }

        starts.Add(Count);
        ParagraphStarts = starts.DrainToImmutable();
    }

    private void ReadQuotations(ImmutableArray<Quotation> quotations)
    {
        Array.Fill(QuotationOf, -1);
        var token = 0;
        for (var q = 0; q < quotations.Length; q++)
        {
            if (quotations[q].Depth > 0)
            {
                continue;
            }

            while (token < Count && Tokens[token].Start < quotations[q].Outer.Start)
            {
                token++;
            }

            var first = token;
            if (first < Count)
            {
                IsReopened[first] = quotations[q].Continues >= 0;
            }

            while (token < Count && Tokens[token].Start < quotations[q].Outer.End)
            {
                QuotationOf[token++] = q;
            }

            QuotationLength.AsSpan(first, token - first).Fill(token - first);
        }
    }
}
