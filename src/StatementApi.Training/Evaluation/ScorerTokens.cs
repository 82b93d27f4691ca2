using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Evaluation;

/// <summary>
/// The tokens by which attributions are compared: runs of letters, numbers and underscores; punctuation never counts, so that a comma more or
/// less costs nothing.
/// </summary>
internal sealed class ScorerTokens
{
    private readonly ImmutableArray<TextSpan> _tokens;

    private ScorerTokens(ImmutableArray<TextSpan> tokens) => _tokens = tokens;

    /// <summary>The tokens of <paramref name="text"/>.</summary>
    public static ScorerTokens Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<TextSpan>();
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var length = WordCharacterLength(text, i);
            if (length > 0)
            {
                start = start < 0 ? i : start;
                i += length;
                continue;
            }

            AddUpTo(i);
            i++;
        }

        AddUpTo(text.Length);
        return new ScorerTokens(tokens.DrainToImmutable());

        void AddUpTo(int end)
        {
            if (start >= 0)
            {
                tokens.Add(TextSpan.FromBounds(start, end));
                start = -1;
            }
        }
    }

    /// <summary>The tokens that begin in one of the spans and end in it too.</summary>
    public HashSet<int> In(ImmutableArray<TextSpan> spans)
    {
        var chosen = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var i = _tokens.FirstFrom(span.Start, static token => token.Start); i < _tokens.Length && _tokens[i].End <= span.End; i++)
            {
                chosen.Add(i);
            }
        }

        return chosen;
    }

    private static int WordCharacterLength(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune) && IsWordCharacter(rune) ? rune.Utf16SequenceLength : 0;

    private static bool IsWordCharacter(Rune rune) => Rune.GetUnicodeCategory(rune)
        is <= UnicodeCategory.OtherLetter
        or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber)
        || rune.Value == '_';
}
