namespace StatementApi.Extraction.Mentions;

/// <summary>Tells how far a noun phrase runs, before anything is known of its head.</summary>
internal static class PhraseBoundaries
{
    private const int MostUnknownWords = 4;
    private const int MostParticles = 3;

    /// <summary>Whether the word is surely no part of a noun phrase.</summary>
    public static bool Stops(this WordLayer words, int i, bool opened, int start)
    {
        var c = words.ClassOf(i);
        if ((c & (WordClass.Boundary | WordClass.Clitic | WordClass.Date)) != 0)
        {
            return true;
        }

        if ((c & WordClass.Joined) != 0 || words.NameAt(i) is not null)
        {
            return false;
        }

        if ((c & WordClass.Opener) != 0)
        {
            return (c & WordClass.Quantity) == 0 || (c & (WordClass.Determiner | WordClass.Possessive)) != 0 || !opened;
        }

        if ((c & WordClass.Function) == 0)
        {
            return false;
        }

        return (c & WordClass.Capital) != 0
            ? !IsNameLike(words, i, c)
            : !(opened && (c & (WordClass.Noun | WordClass.Modifier)) != 0 && (i == start || !words.Is(i - 1, WordClass.Noun)));
    }

    /// <summary>The end of the run of words that may form one phrase, from its first word after the openers.</summary>
    public static int EndOfRun(this WordLayer words, int start, int end, bool opened)
    {
        var unknown = 0;
        var i = start;
        while (i < end)
        {
            if (i > start && IsPluralBeforeName(words, i))
            {
                break;
            }

            if (EndOfJoinedAdjectives(words, i, end) is var joined && joined > i)
            {
                i = joined;
            }
            else if (words.NameAt(i) is { } name)
            {
                i = Math.Min(name.End, end);
            }
            else if (EndOfParticles(words, i, start, end) is var next && next > i)
            {
                i = next;
            }
            else if (words.Stops(i, opened, start) || (i > start && PostModifier.IsTwoWordLink(words, i)) || (IsUnknown(words, i) && (!opened || ++unknown > MostUnknownWords)))
            {
                break;
            }
            else if (i > start && words.Is(i, WordClass.Capital) && IsUnknown(words, i - 1) && !words.Is(i, WordClass.AllCapitals | WordClass.Noun))
            {
                break;
            }
            else
            {
                i++;
            }
        }

        return i;
    }

    /// <summary>"told reporters Moscow would wait": several people are no title, the name begins a phrase of its own.</summary>
    private static bool IsPluralBeforeName(WordLayer words, int i) =>
        (words.ClassOf(i - 1) & (WordClass.People | WordClass.Capital)) == WordClass.People
        && words[i - 1].EndsWith('s')
        && words.Is(i, WordClass.Capital);

    /// <summary>Whether a lower-case word is in no list, so that only its place tells what it is.</summary>
    public static bool IsUnknown(this WordLayer words, int i) =>
        words.NameAt(i) is null
        && !words.Is(i, WordClass.Capital | WordClass.Joined | WordClass.Noun | WordClass.Modifier | WordClass.Quantity);

    private static bool IsNameLike(WordLayer words, int i, WordClass c)
    {
        if ((c & (WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun)) != 0)
        {
            return false;
        }

        return (c & WordClass.Initial) == 0
            || ((c & (WordClass.GivenName | WordClass.Noun)) != 0 && i + 1 < words.Tokens.Length
                && (words.ClassOf(i + 1) & (WordClass.Capital | WordClass.Initial)) == WordClass.Capital);
    }

    private static int EndOfParticles(WordLayer words, int i, int start, int end)
    {
        if (i == start || !words.Is(i - 1, WordClass.Capital))
        {
            return i;
        }

        var next = i;
        while (next < end && next - i < MostParticles && words.Is(next, WordClass.Particle) && !words.Is(next, WordClass.Capital))
        {
            next++;
        }

        return next > i && next < end && words.Is(next, WordClass.Capital) && words.NameAt(next) is null ? next + 1 : i;
    }

    /// <summary>Goes on through "Russian and Ukrainian foreign ministers": two adjectives before one noun.</summary>
    private static int EndOfJoinedAdjectives(WordLayer words, int i, int end)
    {
        var and = EndOfAdjective(words, i);
        if (and == i || and + 1 >= end || !words.Equals(and, "and"))
        {
            return i;
        }

        var noun = EndOfAdjective(words, and + 1);
        return noun > and + 1 && noun < end && words.Is(noun, WordClass.People | WordClass.Modifier) && words.NameAt(noun) is null ? noun : i;
    }

    private static int EndOfAdjective(WordLayer words, int i) =>
        words.NameAt(i) is { } name ? (name.IsPerson ? i : name.End)
        : words.Is(i, WordClass.Capital) && words.Is(i, WordClass.Modifier) ? i + 1
        : i;
}
