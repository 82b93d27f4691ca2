using System.Collections.Immutable;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Settles what the cues claim: weak claims fall, every token of content gets one owner, and each cue its source.</summary>
internal sealed class AttributionDecoder(
    AttributionInput input, CueProbabilities cues, float[] contents, DecodingSettings settings)
{
    private const int FarthestReport = 12;

    /// <summary>The attributions of the claims in the order of their cues.</summary>
    public ImmutableArray<LearnedAttribution> Decode(List<Claim> claims)
    {
        var strong = claims.FindAll(claim => Strength(claim) >= settings.LeastStrength);
        var owners = ContentOwners.Of(input, contents, strong, settings);
        var attributions = ImmutableArray.CreateBuilder<LearnedAttribution>(strong.Count);
        for (var z = 0; z < strong.Count; z++)
        {
            if (Settle(strong[z], z, owners) is { } attribution)
            {
                attributions.Add(attribution);
            }
        }

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
            : new LearnedAttribution(
                [.. SourceDecoder.Source(claim, token => owners[token] == z)], claim.Cue.Extended(input, cues, settings.CueToken), content.DrainToImmutable(), strength);
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
}
