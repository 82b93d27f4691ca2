namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Reads the source off a claim: the tokens around the likeliest one that are likely enough themselves.</summary>
internal static class SourceDecoder
{
    private const float LeastPeak = 0.1f;
    private const float LeastToken = 0.2f;

    /// <summary>The source's tokens in order; empty where none is likely.</summary>
    /// <param name="claim">What a cue claims.</param>
    /// <param name="isContent">Which tokens cannot belong to it, as they are content of the cue.</param>
    public static int[] Source(Claim claim, Func<int, bool> isContent)
    {
        var peak = claim.First;
        for (var i = claim.First; i < claim.End; i++)
        {
            peak = claim.Source(i) > claim.Source(peak) ? i : peak;
        }

        if (claim.Source(peak) / claim.Activity < LeastPeak)
        {
            return [];
        }

        var (first, last) = (peak, peak);
        while (IsSource(first - 1))
        {
            first--;
        }

        while (IsSource(last + 1))
        {
            last++;
        }

        return [.. Enumerable.Range(first, last + 1 - first)];

        bool IsSource(int token) => claim.Source(token) / claim.Activity > LeastToken && !isContent(token);
    }
}
