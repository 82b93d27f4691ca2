using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Mentions;

/// <summary>Looks every token up once, in the word lists and in the gazetteer.</summary>
internal static class WordClassifier
{
    private const int LongestOtherWord = 40;

    public static WordLayer Classify(
        Document document, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, ActorGazetteer gazetteer)
    {
        var classes = new WordClass[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var end = Nickname.End(document.Text, tokens, i);
            if (end > i)
            {
                classes.AsSpan(i, end - i).Fill(WordClass.Capital | WordClass.GivenName);
                i = end - 1;
            }
            else
            {
                classes[i] |= OfToken(document.Text, tokens, i, classes);
            }
        }

        foreach (var sentence in sentences)
        {
            MarkInitials(tokens, sentence, classes);
            if (TitleCase.IsUsedBy(document.Text, tokens, sentence, classes))
            {
                MarkAllInitial(sentence, classes);
            }
        }

        return FindNames(document, tokens, gazetteer, classes);
    }

    private static WordClass OfToken(string text, ImmutableArray<Token> tokens, int i, WordClass[] classes)
    {
        var token = tokens[i];
        var word = token.Span.In(text);
        switch (token.Kind)
        {
            case TokenKind.Number:
                return WordClass.Quantity;
            case TokenKind.Word when word.Length <= LongestOtherWord:
                return OfWord(text, tokens, i, word, classes);
            case TokenKind.Word:
                return WordClass.None;
            default:
                return IsPossessiveMark(text, tokens, i, word) ? WordClass.Clitic : WordClass.Boundary;
        }
    }

    private static WordClass OfWord(string text, ImmutableArray<Token> tokens, int i, ReadOnlySpan<char> word, WordClass[] classes)
    {
        if (IsApostrophe(word[0]))
        {
            return word.Length == 2 && word[1] is 's' or 'S' ? WordClass.Clitic : WordClass.Auxiliary;
        }

        if ((classes[i] & WordClass.Joined) != 0)
        {
            return OfWriting(word);
        }

        var found = WordLexicon.Of(word);
        foreach (var phrase in WordLexicon.PhrasesFrom(word))
        {
            if (Follows(text, tokens, i, phrase.Rest))
            {
                for (var k = 1; k <= phrase.Rest.Length; k++)
                {
                    classes[i + k] |= WordClass.Joined | phrase.Class;
                }

                found |= phrase.Class;
                break;
            }
        }

        return (found == WordClass.None ? OfUnlisted(word) : IsGivenName(text, tokens, i, found) ? found & ~WordClass.Function : found) | OfWriting(word);
    }

    /// <summary>"by Per Haugen", "prosecutor Will Hansen": a function word's spelling between a word in small letters and a capital, but not in a headline's "It Will Rain".</summary>
    private static bool IsGivenName(string text, ImmutableArray<Token> tokens, int i, WordClass found) =>
        (found & WordClass.GivenName) != 0 && (found & WordClass.Function) != 0 && (found & WordClass.Date) == 0 && i > 0 && i + 1 < tokens.Length
        && char.IsUpper(text[tokens[i].Start]) && (char.IsLower(text[tokens[i - 1].Start]) || IsApostrophe(text[tokens[i - 1].Start])) && IsCapitalised(text, tokens[i + 1]);

    private static bool IsCapitalised(string text, Token token) => token is { Kind: TokenKind.Word, Span.Length: > 1 } && char.IsUpper(text[token.Start]) && char.IsLower(text[token.Start + 1]);

    private static bool Follows(string text, ImmutableArray<Token> tokens, int first, string[] rest)
    {
        for (var k = 0; k < rest.Length; k++)
        {
            var next = first + 1 + k;
            if (next >= tokens.Length || !tokens[next].Span.In(text).Equals(rest[k], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static WordClass OfUnlisted(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen < word.Length - 1)
        {
            if (word.IndexOf("-of-") is > 0 and var of)
            {
                return WordLexicon.Of(word[..of]) & WordClass.Described;
            }

            var last = word[(hyphen + 1)..];
            var noun = WordLexicon.Of(last is "designate" or "elect" ? word[..hyphen] : last) & WordClass.Noun;
            return noun == WordClass.None && char.IsLower(word[0]) && IsParticiple(last) ? WordClass.Modifier : noun;
        }

        return char.IsLower(word[0]) && EndsLikeVerbOrAdverb(word) ? WordClass.Verb : WordClass.None;
    }

    /// <summary>"state-run", "Paris-based".</summary>
    private static bool IsParticiple(ReadOnlySpan<char> word) => word is "run" or "led" || (word.Length > 4 && word.EndsWith("ed"));

    private static bool EndsLikeVerbOrAdverb(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("ed") || word.EndsWith("ing") || word.EndsWith("ly"));

    private static WordClass OfWriting(ReadOnlySpan<char> word)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        var capital = char.IsUpper(word[0]) || (upper > 0 && (word.Contains('-') || word.Length > 2 && IsApostrophe(word[1])));
        return (capital ? WordClass.Capital : WordClass.None) | (upper > 1 && lower == 0 ? WordClass.AllCapitals : WordClass.None);
    }

    private static bool IsPossessiveMark(string text, ImmutableArray<Token> tokens, int i, ReadOnlySpan<char> mark) =>
        mark.Length == 1 && IsApostrophe(mark[0])
        && i > 0 && i + 1 < tokens.Length
        && tokens[i - 1].End == tokens[i].Start && text[tokens[i].Start - 1] is 's' or 'S'
        && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Start > tokens[i].End;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static void MarkInitials(ImmutableArray<Token> tokens, Sentence sentence, WordClass[] classes)
    {
        var initial = true;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                classes[i] |= initial ? WordClass.Initial : WordClass.None;
                initial = false;
            }
            else
            {
                initial |= (classes[i] & WordClass.Boundary) != 0;
            }
        }
    }

    private static void MarkAllInitial(Sentence sentence, WordClass[] classes)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            classes[i] |= WordClass.Initial;
        }
    }

    private static WordLayer FindNames(
        Document document, ImmutableArray<Token> tokens, ActorGazetteer gazetteer, WordClass[] classes)
    {
        var names = new List<ListedName>();
        var surnames = new HashSet<string>();
        var nameOf = new int[tokens.Length];
        Array.Fill(nameOf, -1);
        for (var i = 0; i < tokens.Length;)
        {
            if (!CanBeginName(tokens, classes, i) || !gazetteer.TryMatch(document, tokens, i, out var match)
                || IsFirstNameOfAnother(tokens, classes, i, match) || Homonyms.IsMonth(document.Text, tokens, i, match)
                || Homonyms.IsSurname(document.Text, tokens, i, match, IsSolelyGivenName(classes, i - 1), surnames))
            {
                i++;
                continue;
            }

            Array.Fill(nameOf, names.Count, i, match.TokenCount);
            names.Add(new ListedName(i, i + match.TokenCount, Homonyms.AsPlace(document.Text, tokens, i, match)));
            i += match.TokenCount;
        }

        return new WordLayer(document, tokens, classes, nameOf, names);
    }

    private static bool IsSolelyGivenName(WordClass[] classes, int i) =>
        i >= 0 && (classes[i] & (WordClass.GivenName | WordClass.Capital | WordClass.Function | WordClass.Noun | WordClass.Modifier))
            == (WordClass.GivenName | WordClass.Capital);

    private static bool CanBeginName(ImmutableArray<Token> tokens, WordClass[] classes, int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Span.Length > 1 && (classes[i] & (WordClass.Capital | WordClass.Particle)) != 0;

    private static bool IsFirstNameOfAnother(ImmutableArray<Token> tokens, WordClass[] classes, int i, GazetteerMatch match) =>
        match.TokenCount == 1
        && (classes[i] & WordClass.GivenName) != 0
        && i + 1 < tokens.Length
        && (classes[i + 1] & (WordClass.Capital | WordClass.Initial)) == WordClass.Capital
        && (classes[i + 1] & (WordClass.Noun | WordClass.Modifier | WordClass.OrganizationWord)) == 0;
}
