using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>
/// How surely the rules are right, told by what the trained models find in the same place: the rules' own confidences rank their kinds, and say nothing
/// of how often each is right. The steps were fitted to the development part of the corpus; see <c>Models/README.md</c>.
/// </summary>
internal static class Agreement
{
    private const double WithTheSure = 0.97;
    private const double WithTheLikely = 0.87;
    private const double WithTheDoubtful = 0.79;
    private const double Alone = 0.52;
    private const double Contradicted = 0.25;
    private const double Sure = 0.9;
    private const double Likely = 0.8;
    private const double SameContent = 0.5;

    private readonly record struct Piece(TextSpan Span, int Relation);

    /// <summary>The attributions of the rules, each with the confidence that the models leave it. Linear in the number of pieces, but for sorting them.</summary>
    /// <param name="rules">What the rules have found.</param>
    /// <param name="learned">What the models have found: no two contents share text.</param>
    public static ImmutableArray<AttributionRelation> Weigh(
        ImmutableArray<AttributionRelation> rules, ImmutableArray<AttributionRelation> learned)
    {
        var pieces = learned
            .SelectMany((relation, index) => relation.Content.Select(span => new Piece(span, index)))
            .OrderBy(piece => piece.Span.Start)
            .ToArray();
        return [.. rules.Select(rule => rule with { Confidence = Confidence(rule, learned, pieces) })];
    }

    private static double Confidence(AttributionRelation rule, ImmutableArray<AttributionRelation> learned, Piece[] pieces)
    {
        var (nearest, shared) = Nearest(rule, pieces);
        if (nearest < 0)
        {
            return Alone;
        }

        var model = learned[nearest];
        var isSame = shared >= SameContent * (Length(rule) + Length(model) - shared) && HaveOneSource(rule, model);
        return !isSame ? Contradicted
            : model.Confidence >= Sure ? WithTheSure
            : model.Confidence >= Likely ? WithTheLikely
            : WithTheDoubtful;
    }

    /// <summary>The learned attribution that shares most characters of content with <paramref name="rule"/>, and how many; -1 where none shares any.</summary>
    private static (int Relation, int Shared) Nearest(AttributionRelation rule, Piece[] pieces)
    {
        var shares = new Dictionary<int, int>();
        foreach (var span in rule.Content)
        {
            for (var i = SortedSearch.FirstFrom<Piece>(pieces, span.Start + 1, static piece => piece.Span.End); i < pieces.Length && pieces[i].Span.Start < span.End; i++)
            {
                var shared = Math.Min(pieces[i].Span.End, span.End) - Math.Max(pieces[i].Span.Start, span.Start);
                shares[pieces[i].Relation] = shares.GetValueOrDefault(pieces[i].Relation) + shared;
            }
        }

        return shares.Count == 0 ? (-1, 0) : shares.MaxBy(share => share.Value) is var (relation, most) ? (relation, most) : default;
    }

    private static bool HaveOneSource(AttributionRelation rule, AttributionRelation model) =>
        (rule.Source, model.Source) is ({ } one, { } other) ? one.Overlaps(other) : rule.Source is null && model.Source is null;

    private static int Length(AttributionRelation relation) => relation.Content.Sum(span => span.Length);
}
