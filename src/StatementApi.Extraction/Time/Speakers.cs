using StatementApi.Extraction.Attribution;

namespace StatementApi.Extraction.Time;

/// <summary>Tells whether two utterances have one speaker, from coreference where it is known and from the words otherwise.</summary>
internal static class Speakers
{
    /// <summary>Whether the speaker of <paramref name="later"/> is that of <paramref name="earlier"/>.</summary>
    /// <param name="story">The layers.</param>
    /// <param name="earlier">The earlier utterance.</param>
    /// <param name="later">The later utterance.</param>
    /// <param name="isNext">Whether no other utterance stands between the two.</param>
    public static bool AreSame(Story story, Utterance earlier, Utterance later, bool isNext)
    {
        var (first, second) = (story.Relations[earlier.Relation], story.Relations[later.Relation]);
        if (second.PreviousSpeaker == earlier.Relation || (first.SourceMention >= 0 && first.SourceMention == second.SourceMention))
        {
            return true;
        }

        if (HasChain(story, first) && HasChain(story, second))
        {
            return story.Chains[first.SourceMention] == story.Chains[second.SourceMention];
        }

        return !earlier.Source.IsEmpty && !later.Source.IsEmpty && (IsPronoun(story, later) ? isNext : HaveSameName(story, earlier, later));
    }

    /// <summary>Whether the later source names the whole earlier one ("the Kremlin", "Kremlin spokesman A B").</summary>
    public static bool SpeaksFor(Story story, Utterance earlier, Utterance later)
    {
        if (IsSpokesman(story, earlier, later))
        {
            return true;
        }

        var hasName = false;
        for (var token = earlier.Source.First; token < earlier.Source.End; token++)
        {
            var word = story.Text(token);
            if (word.Equals("the", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!NamesToken(story, later.Source, word))
            {
                return false;
            }

            hasName |= char.IsUpper(word[0]);
        }

        return hasName;
    }

    /// <summary>"Qatar's foreign ministry", and then "ministry spokesman A B" or "its spokesman, A B,".</summary>
    private static bool IsSpokesman(Story story, Utterance earlier, Utterance later)
    {
        if (earlier.Source.IsEmpty || later.Source.IsEmpty)
        {
            return false;
        }

        for (var token = Math.Max(1, later.Source.First - 2); token < later.Source.End; token++)
        {
            if (story.Text(token) is "spokesman" or "spokeswoman" or "spokesperson")
            {
                var owner = story.Text(token - 1);
                return IsBare(owner)
                    || (owner.Equals(story.Text(earlier.Source.End - 1), StringComparison.OrdinalIgnoreCase) && char.IsLower(owner[0]) && !NamesAnother(story, later.Source.First, token, earlier));
            }
        }

        return false;
    }

    private static bool IsBare(ReadOnlySpan<char> owner) => owner is "its" or "their" or "," or "\"" or "”" or "’" or ".";

    private static bool NamesAnother(Story story, int first, int end, Utterance earlier)
    {
        for (var token = first; token < end; token++)
        {
            if (char.IsUpper(story.Text(token)[0]) && !NamesToken(story, earlier.Source, story.Text(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the source is a pronoun.</summary>
    public static bool IsPronoun(Story story, Utterance utterance) =>
        utterance.Source.End == utterance.Source.First + 1 && story.Word(utterance.Source.First) == OccasionWord.Pronoun;

    /// <summary>Whether one of the tokens is <paramref name="word"/>.</summary>
    public static bool NamesToken(Story story, TokenRange tokens, ReadOnlySpan<char> word)
    {
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (story.Text(token).Equals(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasChain(Story story, AttributionRelation relation) =>
        relation.SourceMention >= 0 && relation.SourceMention < story.Chains.Length && story.Chains[relation.SourceMention] >= 0;

    private static bool HaveSameName(Story story, Utterance earlier, Utterance later)
    {
        var name = story.Text(later.Source.End - 1);
        return char.IsUpper(name[0]) && story.Text(earlier.Source.End - 1).Equals(name, StringComparison.Ordinal);
    }
}
