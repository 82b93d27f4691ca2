namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// What a strength is worth: the share of attributions of that strength that are right in the development part of the corpus, as a line through
/// points that isotonic regression gave (Zadrozny and Elkan 2002).
/// </summary>
internal static class Calibration
{
    private static readonly (float Strength, float Confidence)[] Points =
    [
        (0, 0.3f),
        (0.18f, 0.39f),
        (0.40f, 0.54f),
        (0.65f, 0.60f),
        (0.79f, 0.68f),
        (0.87f, 0.79f),
        (0.92f, 0.85f),
        (0.96f, 0.88f),
        (0.975f, 0.925f),
        (0.99f, 0.965f),
        (1, 0.985f),
    ];

    /// <summary>How likely an attribution of <paramref name="strength"/> is right, 0 to 1.</summary>
    public static float Confidence(float strength)
    {
        var next = 1;
        while (next < Points.Length - 1 && Points[next].Strength < strength)
        {
            next++;
        }

        var (low, high) = (Points[next - 1], Points[next]);
        var share = Math.Clamp((strength - low.Strength) / (high.Strength - low.Strength), 0, 1);
        return low.Confidence + (share * (high.Confidence - low.Confidence));
    }
}
