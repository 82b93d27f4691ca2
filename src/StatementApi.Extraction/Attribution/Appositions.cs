using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Attribution;

/// <summary>Which part of "role, Name" or "Name, role" speaks, and what can be inserted between a subject and its verb.</summary>
internal static class Appositions
{
    private const WordClass OpensParenthesis = WordClass.Relative | WordClass.Preposition | WordClass.Determiner | WordClass.Adverb
        | WordClass.Subordinator | WordClass.Time;

    /// <summary>Whether the mention is a name rather than a description.</summary>
    public static bool IsName(Mention mention) => mention.Kind is MentionKind.PersonName or MentionKind.OrganizationName;

    /// <summary>Whether the units can stand between commas behind a subject: a clause, a participle, an apposition, an age.</summary>
    public static bool CanBeParenthesis(ReportedText text, Frame frame, int first, int last)
    {
        if (first > last)
        {
            return false;
        }

        var word = text.Word(first);
        return text.Units[first].Is(OpensParenthesis)
            || text.MentionStartingAt(frame, first) >= 0
            || char.IsDigit(word[0])
            || text.Units[first].Is(WordClass.Capital)
            || word.EndsWith("ing", StringComparison.Ordinal)
            || word.EndsWith("ed", StringComparison.Ordinal)
            || last - first < 4;
    }

    /// <summary>
    /// The name among the phrase before the insertion and the insertion itself. <paramref name="open"/> and <paramref name="close"/> are the commas.
    /// </summary>
    public static NounPhrase Name(ReportedText text, Frame frame, NounPhrase subject, int open, int close)
    {
        var inserted = text.MentionStartingAt(frame, open + 1);
        var fillsInsertion = inserted >= 0 && text.LastUnit(inserted) == close - 1;
        return fillsInsertion && IsName(text.Mentions[inserted])
            && (subject.Mention < 0 || text.Mentions[subject.Mention] is { Kind: not MentionKind.Group } described && !IsName(described))
            && !(IsPerson(text, subject.Mention) && text.Mentions[inserted].Kind == MentionKind.OrganizationName)
            ? new NounPhrase(open + 1, close - 1, inserted)
            : subject;
    }

    /// <summary>"A spokesman for the port, Harbour Ltd, said": the insertion names the port. But the owner of a ship can be a company.</summary>
    private static bool IsPerson(ReportedText text, int mention) =>
        mention >= 0 && text.Mentions[mention].Head.In(text.Text) is not ("owner" or "operator" or "publisher" or "maker" or "insurer" or "employer")
        && (WordLexicon.OfNoun(text.Mentions[mention].Head.In(text.Text)) & (Mentions.WordClass.Office | Mentions.WordClass.Person)) != 0;
}
