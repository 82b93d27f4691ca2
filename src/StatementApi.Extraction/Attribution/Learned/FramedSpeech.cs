using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// Speech that the layout attributes and no verb: quotations that are signed ("“...” — Anna Lind"), and the turns of a transcript
/// ("LIND: ..."). Too rare in the corpus to be learned. Linear.
/// </summary>
internal static class FramedSpeech
{
    private const int LongestSignature = 12;
    private const int LongestName = 4;
    private const int FewestTurns = 3;
    private const int FewestSigned = 2;
    private const float Strength = 0.97f;

    /// <summary>The attributions in text order; their contents do not overlap.</summary>
    public static List<LearnedAttribution> Find(AttributionInput input)
    {
        var framed = new List<LearnedAttribution>();
        var turns = Turns(input);
        foreach (var (first, end) in input.Paragraphs())
        {
            if (turns.Contains(first))
            {
                framed.Add(Turn(input, first, TurnEnd(input, end, turns)));
            }
            else if (framed.Count == 0 || framed[^1].Content[^1] < first)
            {
                AddSigned(input, first, end, framed);
            }
        }

        return framed;
    }

    /// <summary>The first tokens of the paragraphs that are turns: several, or by somebody whom the text names elsewhere.</summary>
    private static HashSet<int> Turns(AttributionInput input)
    {
        var turns = new HashSet<int>();
        foreach (var (first, end) in input.Paragraphs())
        {
            if (Colon(input, first, end) >= 0)
            {
                turns.Add(first);
            }
        }

        if (turns.Count is > 0 and < FewestTurns)
        {
            var names = ProperNouns(input);
            turns.RemoveWhere(first => !names.Contains(input.Word[Colon(input, first, input.ParagraphAround(first).End) - 1]));
        }

        return turns;
    }

    /// <summary>The colon behind the name in capitals that starts a paragraph, or -1.</summary>
    private static int Colon(AttributionInput input, int first, int end)
    {
        var start = input.IsMark[first] ? first + 1 : first;
        for (var i = start; i < end - 1 && i <= start + LongestName; i++)
        {
            if (input.IsColon[i])
            {
                return i > start ? i : -1;
            }

            if (input.Shape[i] != WordShape.Upper)
            {
                return -1;
            }
        }

        return -1;
    }

    private static HashSet<uint> ProperNouns(AttributionInput input)
    {
        var names = new HashSet<uint>();
        for (var i = 0; i < input.Count; i++)
        {
            if (input.Shape[i] == WordShape.Capitalised && input.Syntax.Tags[i].IsProperNoun())
            {
                names.Add(input.Word[i]);
            }
        }

        return names;
    }

    /// <summary>A turn goes on in the paragraphs behind it whose quotation marks reopen.</summary>
    private static int TurnEnd(AttributionInput input, int end, HashSet<int> turns)
    {
        while (end < input.Count && input.IsReopened[end] && !turns.Contains(end))
        {
            end = input.ParagraphAround(end).End;
        }

        return end;
    }

    private static LearnedAttribution Turn(AttributionInput input, int first, int end)
    {
        var colon = Colon(input, first, end);
        var start = input.IsMark[first] ? first + 1 : first;
        return new LearnedAttribution(Range(start, colon), new CueSpan(colon, colon + 1, colon, 1), Range(colon + 1, end), Strength);
    }

    /// <summary>Adds the signed quotations that follow upon each other from the start of a paragraph.</summary>
    private static void AddSigned(AttributionInput input, int first, int end, List<LearnedAttribution> framed)
    {
        while (first < end && input.QuotationOf[first] >= 0)
        {
            var dash = first + input.QuotationLength[first];
            if (SignatureEnd(input, dash) < 0 && FollowsSigned(input, framed))
            {
                dash = LastDash(input, dash, end);
            }

            var signatureEnd = SignatureEnd(input, dash);
            if (dash > end || signatureEnd < 0)
            {
                return;
            }

            framed.Add(new LearnedAttribution(
                Range(dash + 1, signatureEnd), new CueSpan(dash, dash + 1, dash, 1), Range(first, dash), Strength));
            first = signatureEnd;
        }
    }

    /// <summary>Whether what was found last are signed quotations, several and no turns.</summary>
    private static bool FollowsSigned(AttributionInput input, List<LearnedAttribution> framed) =>
        framed.Count >= FewestSigned && framed[^FewestSigned..].TrueForAll(one => input.IsDash[one.Cue.First]);

    /// <summary>
    /// Among others that are signed, a paragraph that ends in a signature is one quotation, even where its marks close too early. The dash of that signature, or
    /// <paramref name="end"/> where there is none.
    /// </summary>
    private static int LastDash(AttributionInput input, int from, int end)
    {
        var dash = end - 1;
        while (dash > from && !(input.IsDash[dash] && input.IsMark[dash - 1]))
        {
            dash--;
        }

        return dash > from && end - dash <= LongestSignature && SignatureEnd(input, dash) >= 0 ? dash : end;
    }

    /// <summary>Where the name ends that a dash introduces: at a comma, a bracket, the next quotation or the paragraph's end; -1 if nothing is signed.</summary>
    private static int SignatureEnd(AttributionInput input, int dash)
    {
        if (dash + 1 >= input.Count || !input.IsDash[dash] || input.Shape[dash + 1] is not (WordShape.Capitalised or WordShape.Upper))
        {
            return -1;
        }

        var (end, limit) = (dash + 1, input.ParagraphAround(dash).End);
        while (end < limit && input.QuotationOf[end] < 0 && input.Syntax.Tags[end] is not (PartOfSpeech.Comma or PartOfSpeech.LeftBracket))
        {
            end++;
        }

        return end - dash <= LongestSignature ? end : -1;
    }

    private static ImmutableArray<int> Range(int first, int end) => [.. Enumerable.Range(first, end - first)];
}
