using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution;

public sealed class AgreementTests
{
    private static readonly AttributionRelation Rule = Relation([(20, 40)], source: (0, 10));

    public static TheoryData<string, double, AttributionRelation[]> Cases => new()
    {
        { "the models find nothing there", 0.52, [Relation([(50, 60)], (0, 10))] },
        { "the models are sure of the same", 0.97, [Relation([(20, 40)], (0, 10), 0.95)] },
        { "the models hold the same likely", 0.87, [Relation([(20, 40)], (5, 10), 0.8)] },
        { "the models doubt the same", 0.79, [Relation([(20, 40)], (0, 10), 0.4)] },
        { "half of the content is enough", 0.97, [Relation([(30, 40)], (0, 10), 0.9)] },
        { "less than half is none", 0.25, [Relation([(31, 40)], (0, 10), 0.9)] },
        { "the pieces count together", 0.97, [Relation([(20, 26), (34, 40)], (0, 10), 0.9)] },
        { "another source", 0.25, [Relation([(20, 40)], (12, 18), 0.95)] },
        { "no source", 0.25, [Relation([(20, 40)], null, 0.95)] },
        { "the one that shares most decides", 0.97, [Relation([(10, 23)], (0, 10), 0.3), Relation([(23, 40)], (0, 10), 0.95)] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_is_believed_as_far_as_the_models_agree(string because, double expected, AttributionRelation[] learned) =>
        Assert.True(Math.Abs(expected - Agreement.Weigh([Rule], [.. learned]).Single().Confidence) < 1e-9, because);

    [Fact]
    public void Two_that_name_no_source_agree_on_it() =>
        Assert.Equal(0.97, Agreement.Weigh([Rule with { Source = null }], [Relation([(20, 40)], null, 0.95)]).Single().Confidence);

    [Fact]
    public void Nothing_else_of_a_rule_changes() =>
        Assert.Equal(Rule with { Confidence = 0.52 }, Agreement.Weigh([Rule], []).Single());

    private static AttributionRelation Relation((int Start, int End)[] content, (int Start, int End)? source, double confidence = 1) => new(
        [.. content.Select(piece => TextSpan.FromBounds(piece.Start, piece.End))],
        null,
        source is { } span ? TextSpan.FromBounds(span.Start, span.End) : null,
        -1,
        [],
        -1,
        -1,
        "test",
        confidence);
}
