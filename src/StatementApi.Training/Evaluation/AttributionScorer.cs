using System.Collections.Immutable;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Evaluation;

/// <summary>
/// Compares predicted attributions with a person's, as tokens. Contents are matched one to one, best overlap (Jaccard) first, then in the
/// order of the gold and of the predicted list; an attribution without content is compared by its roles' tokens only.
/// </summary>
internal static class AttributionScorer
{
    private const double HalfOverlap = 0.5;

    /// <summary>The counts of one article.</summary>
    public static AttributionCounts Score(
        string text, ImmutableArray<AttributionSpans> gold, ImmutableArray<AttributionSpans> predicted)
    {
        var tokens = ScorerTokens.Of(text);
        var (right, found) = (Roles(tokens, gold), Roles(tokens, predicted));
        return Count(right, found, Match(right, found)) with
        {
            Source = Compare(right, found, role => role.Source),
            Cue = Compare(right, found, role => role.Cue),
            Content = Compare(right, found, role => role.Content),
        };
    }

    /// <summary>The matched pairs whose contents share at least half of their tokens.</summary>
    public static ImmutableArray<JudgedPair> Pair(
        string text, ImmutableArray<AttributionSpans> gold, ImmutableArray<AttributionSpans> predicted)
    {
        var tokens = ScorerTokens.Of(text);
        var (right, found) = (Roles(tokens, gold), Roles(tokens, predicted));
        return [.. Match(right, found)
            .Where(pair => pair.Jaccard >= HalfOverlap)
            .Select(pair => new JudgedPair(
                pair.Gold, pair.Predicted, pair.Jaccard == 1, SaysWho(right[pair.Gold], found[pair.Predicted]) != Verdict.Wrong))];
    }

    private static AttributionCounts Count(List<RoleTokens> gold, List<RoleTokens> predicted, List<MatchedPair> pairs)
    {
        var half = pairs.Where(pair => pair.Jaccard >= HalfOverlap).ToList();
        var verdicts = half.ConvertAll(pair => SaysWho(gold[pair.Gold], predicted[pair.Predicted]));
        return new AttributionCounts
        {
            Gold = gold.Count(attribution => attribution.Content.Count > 0),
            Predicted = predicted.Count(attribution => attribution.Content.Count > 0),
            Exact = pairs.Count(pair => pair.Jaccard == 1),
            Half = half.Count,
            Full = verdicts.Count(verdict => verdict != Verdict.Wrong),
            Sourced = half.Count(pair => gold[pair.Gold].Source.Count > 0),
            RightSource = verdicts.Count(verdict => verdict == Verdict.Right),
        };
    }

    private static List<MatchedPair> Match(List<RoleTokens> gold, List<RoleTokens> predicted)
    {
        var candidates = new List<MatchedPair>();
        for (var g = 0; g < gold.Count; g++)
        {
            for (var p = 0; p < predicted.Count; p++)
            {
                var both = gold[g].Content.Count(predicted[p].Content.Contains);
                if (both > 0)
                {
                    candidates.Add(new MatchedPair(g, p, (double)both / (gold[g].Content.Count + predicted[p].Content.Count - both)));
                }
            }
        }

        var (takenGold, takenPredicted) = (new HashSet<int>(), new HashSet<int>());
        return [.. candidates
            .OrderByDescending(pair => pair.Jaccard).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Predicted)
            .Where(pair => !takenGold.Contains(pair.Gold) && !takenPredicted.Contains(pair.Predicted)
                && takenGold.Add(pair.Gold) && takenPredicted.Add(pair.Predicted))];
    }

    private static Verdict SaysWho(RoleTokens gold, RoleTokens predicted) =>
        gold.Source.Overlaps(predicted.Source) ? Verdict.Right
        : gold.Source.Count == 0 && predicted.Source.Count == 0 ? Verdict.NeitherHasSource
        : Verdict.Wrong;

    private static MatchCounts Compare(List<RoleTokens> gold, List<RoleTokens> predicted, Func<RoleTokens, HashSet<int>> role)
    {
        var right = gold.SelectMany(role).ToHashSet();
        var found = predicted.SelectMany(role).ToHashSet();
        return new MatchCounts(right.Count(found.Contains), found.Count, right.Count);
    }

    private static List<RoleTokens> Roles(ScorerTokens tokens, ImmutableArray<AttributionSpans> attributions) =>
        [.. attributions.Select(spans => new RoleTokens(tokens.In(spans.Source), tokens.In(spans.Cue), tokens.In(spans.Content)))];

    private enum Verdict
    {
        Wrong,
        Right,
        NeitherHasSource,
    }

    private sealed record RoleTokens(HashSet<int> Source, HashSet<int> Cue, HashSet<int> Content);

    private readonly record struct MatchedPair(int Gold, int Predicted, double Jaccard);
}
