namespace StatementApi.Training.Attribution.Judgement;

/// <summary>What makes a token a word.</summary>
internal static class WordCharacters
{
    /// <summary>Whether any character is a letter or a digit.</summary>
    public static bool ContainsAnyWordCharacter(this ReadOnlySpan<char> spelling)
    {
        foreach (var character in spelling)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
