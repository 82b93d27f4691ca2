namespace StatementApi.Extraction.Mentions;

/// <summary>Reads pronouns that can speak or be spoken to.</summary>
internal static class PronounReader
{
    private const int LongestWayToVerb = 3;

    /// <summary>The pronoun at a token, or null where it is none or stands for no one ("it was raining").</summary>
    public static MentionDraft? Read(WordLayer words, int i, int end)
    {
        if (!words.Is(i, WordClass.Pronoun) || (words.Is(i, WordClass.Possessive) && i + 1 < end && !words.Stops(i + 1, opened: true, i + 1)))
        {
            return null;
        }

        var gender = Gender.Unknown;
        var isPlural = false;
        switch (words[i].Length)
        {
            case 1 when words[i] is "I":
                break;
            case 2 when words.Equals(i, "it"):
                if (!IsBeforeSpeech(words, i + 1, end))
                {
                    return null;
                }

                break;
            case 2 when words.Equals(i, "he"):
            case 3 when words.Equals(i, "him"):
                gender = Gender.Male;
                break;
            case 3 when words.Equals(i, "she"):
            case 3 when words.Equals(i, "her"):
                gender = Gender.Female;
                break;
            case 2 when words.Equals(i, "we"):
            case 4 when words.Equals(i, "they") || words.Equals(i, "them"):
                isPlural = true;
                break;
            case 3 when words.Equals(i, "who"):
                break;
            default:
                return null;
        }

        return new MentionDraft(i, i + 1, i, i + 1, MentionKind.Pronoun, gender, i, i, IsPluralPronoun: isPlural);
    }

    /// <summary>"Others said", "both warned", "the four said": words that stand for several where they do the saying.</summary>
    public static MentionDraft? ReadSubstitute(WordLayer words, int i, int end)
    {
        if (words.Is(i, WordClass.Joined) || !IsBeforeSpeech(words, i + 1, end) || IsFloating(words, i))
        {
            return null;
        }

        if (words.Equals(i, "others") || words.Equals(i, "some") || words.Equals(i, "many") || words.Equals(i, "several") || words.Equals(i, "both"))
        {
            return new MentionDraft(i, i + 1, i, i + 1, MentionKind.Group, TitleFirst: i, TitleEnd: i);
        }

        if (i > 0 && words.Equals(i - 1, "the") && (words.Equals(i, "two") || words.Equals(i, "three") || words.Equals(i, "four") || words.Equals(i, "five")))
        {
            return new MentionDraft(i - 1, i + 1, i, i + 1, MentionKind.Group, TitleFirst: i, TitleEnd: i);
        }

        return words.Equals(i, "another") || words.Equals(i, "one")
            ? new MentionDraft(i, i + 1, i, i + 1, MentionKind.Nominal, TitleFirst: i, TitleEnd: i)
            : null;
    }

    /// <summary>"Lind and Haugen both said": the word stands behind those it counts.</summary>
    private static bool IsFloating(WordLayer words, int i) =>
        words.Equals(i, "both") && i > 0 && words.Tokens[i - 1].Kind == Text.TokenKind.Word && !words.Is(i - 1, WordClass.Function | WordClass.Conjunction);

    private static bool IsBeforeSpeech(WordLayer words, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + LongestWayToVerb); i++)
        {
            if (words.Is(i, WordClass.Speech))
            {
                return true;
            }

            if (!words.Is(i, WordClass.Adverb | WordClass.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }
}
