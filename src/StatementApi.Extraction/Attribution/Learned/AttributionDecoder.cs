using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Settles what the cues claim: weak claims fall, every token of content gets one owner, and each cue its source.</summary>
internal sealed class AttributionDecoder(
    AttributionInput input, CueProbabilities cues, float[] contents, DecodingSettings settings)
{
    private const int FarthestReport = 12;

    /// <summary>The attributions of the claims in the order of their cues, then those of <paramref name="framed"/>, whose tokens no claim gets.</summary>
    public ImmutableArray<LearnedAttribution> Decode(List<Claim> claims, List<LearnedAttribution> framed)
    {
        var strong = claims.FindAll(claim => Strength(claim) >= settings.LeastStrength);
        var owners = ContentOwners.Of(input, contents, strong, settings);
        foreach (var token in framed.SelectMany(attribution => attribution.Content))
        {
            owners[token] = ContentOwners.Nobody;
        }

        var attributions = ImmutableArray.CreateBuilder<LearnedAttribution>(strong.Count + framed.Count);
        for (var z = 0; z < strong.Count; z++)
        {
            if (Settle(strong[z], z, owners) is { } attribution)
            {
                attributions.Add(attribution);
            }
        }

        attributions.AddRange(framed);
        return attributions.DrainToImmutable();
    }

    private float Strength(Claim claim) => settings.Strength(claim.Cue, claim.Activity);

    private LearnedAttribution? Settle(Claim claim, int z, int[] owners)
    {
        var content = ImmutableArray.CreateBuilder<int>();
        var sum = 0f;
        var isQuotation = IsSetOffQuotation(claim.Cue, Array.IndexOf(owners, z, claim.First, claim.End - claim.First));
        for (var i = claim.First; i < claim.End; i++)
        {
            if (owners[i] == z && !claim.Cue.Contains(i) && !(isQuotation && input.QuotationOf[i] < 0))
            {
                content.Add(i);
                sum += (settings.KeptStageShare * contents[(i * ChainScores.Labels) + 2])
                    + ((1 - settings.KeptStageShare) * claim.Content(i) / claim.Activity);
            }
        }

        var strength = content.Count == 0 ? 0 : sum / content.Count * Strength(claim);
        return strength < settings.LeastKept
            ? null
            : new LearnedAttribution(Source(claim, z, owners), Extended(claim.Cue), content.DrainToImmutable(), strength);
    }

    /// <summary>
    /// Whether a content that begins at <paramref name="first"/> is a quotation before its reporting clause ("“...,” she said"): nothing outside
    /// quotation marks belongs to it then.
    /// </summary>
    private bool IsSetOffQuotation(CueSpan cue, int first)
    {
        if (first < 0 || !input.IsMark[first])
        {
            return false;
        }

        var end = first + input.QuotationLength[first];
        return (first == 0 || input.QuotationOf[first - 1] != input.QuotationOf[first])
            && cue.First >= end && cue.First - end <= FarthestReport
            && end - 2 > first && input.Syntax.Tags[end - 2] is (PartOfSpeech.Comma or PartOfSpeech.Period);
    }

    /// <summary>The tokens around the likeliest source token that are likely enough themselves.</summary>
    private ImmutableArray<int> Source(Claim claim, int z, int[] owners)
    {
        var peak = claim.First;
        for (var i = claim.First; i < claim.End; i++)
        {
            peak = claim.Source(i) > claim.Source(peak) ? i : peak;
        }

        if (claim.Source(peak) / claim.Activity < settings.SourcePeak)
        {
            return [];
        }

        var (first, last) = (peak, peak);
        while (claim.Source(first - 1) / claim.Activity > settings.SourceToken && owners[first - 1] != z)
        {
            first--;
        }

        while (claim.Source(last + 1) / claim.Activity > settings.SourceToken && owners[last + 1] != z)
        {
            last++;
        }

        return [.. Enumerable.Range(first, last + 1 - first)];
    }

    /// <summary>The cue with the tokens around it that are likely to belong to cues.</summary>
    private CueSpan Extended(CueSpan cue)
    {
        var (first, end) = (cue.First, cue.End);
        while (first > 0 && cues.Of[first - 1] > settings.CueToken && input.SentenceOf[first - 1] == input.SentenceOf[first])
        {
            first--;
        }

        while (end < input.Count && cues.Of[end] > settings.CueToken && input.SentenceOf[end] == input.SentenceOf[first])
        {
            end++;
        }

        return cue with { First = first, End = end };
    }
}
