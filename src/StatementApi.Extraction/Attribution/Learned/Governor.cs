using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The nearest likely cue above a token in its tree.</summary>
/// <param name="Cue">The cue, or -1.</param>
/// <param name="Branch">The dependent of the cue through which it governs the token; the token itself without one.</param>
/// <param name="Path">A hash of the first relations on the way.</param>
internal readonly record struct Governor(int Cue, int Branch, uint Path)
{
    private const int HashedRelations = 3;

    /// <summary>Climbs from token <paramref name="i"/>, at most <paramref name="longest"/> arcs.</summary>
    public static Governor Of(AttributionInput input, CueProbabilities cues, int i, int longest)
    {
        var (at, branch, path) = (input.Head(i), i, 3u);
        for (var steps = 1; at >= 0 && steps <= longest; steps++)
        {
            path = steps <= HashedRelations ? FeatureHash.Of(900, path, input.Relation(branch)) : path;
            if (cues.Of[at] > CueProbabilities.Likely)
            {
                return new Governor(at, branch, path);
            }

            (branch, at) = (at, input.Head(at));
        }

        return new Governor(-1, i, path);
    }
}
