namespace StatementApi.Extraction.Time;

/// <summary>The place and date in front of a wire story ("GENEVA, March 3 (Agency) —"), which date no utterance.</summary>
internal static class Dateline
{
    private const int Longest = 16;
    private const int ShortestPlace = 3;

    /// <summary>Index of the first token behind the dateline that opens <paramref name="sentence"/>; the sentence's first token where there is none.</summary>
    public static int End(Story story, int sentence)
    {
        var first = story.Sentences[sentence].FirstToken;
        if (!IsPlace(story.Text(first)))
        {
            return first;
        }

        var end = Math.Min(story.Sentences[sentence].EndToken, first + Longest);
        for (var token = first + 1; token < end; token++)
        {
            if (story.Text(token) is "—" or "–" or "-" or "--")
            {
                return token + 1;
            }
        }

        return first;
    }

    private static bool IsPlace(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return word.Length >= ShortestPlace;
    }
}
