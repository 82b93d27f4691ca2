using System.Collections.Immutable;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution;

public sealed class RelationMergerTests
{
    [Fact]
    public void The_second_adds_what_shares_no_text_with_the_first()
    {
        var merged = RelationMerger.Merge(
            [Relation("first", 20, 30)], [Relation("second", 0, 10), Relation("second", 25, 40), Relation("second", 30, 35)], _ => true);

        Assert.Equal([("second", 0), ("first", 20), ("second", 30)], merged.Select(relation => (relation.Method, relation.Content[0].Start)));
    }

    [Fact]
    public void The_second_adds_only_what_is_wanted()
    {
        var merged = RelationMerger.Merge(
            [Relation("first", 20, 30)], [Relation("second", 0, 10, 0.8), Relation("second", 40, 50, 0.7)], relation => relation.Confidence >= 0.8);

        Assert.Equal([0.8, 1], merged.Select(relation => relation.Confidence));
    }

    [Fact]
    public void Links_follow_their_relations_to_their_new_places()
    {
        var first = ImmutableArray.Create(Relation("first", 20, 60), Relation("first", 70, 80) with { PreviousSpeaker = 0 });

        var merged = RelationMerger.Merge(first, [Relation("second", 0, 10), Relation("second", 90, 99) with { PreviousSpeaker = 0 }], _ => true);

        Assert.Equal([-1, -1, 1, 0], merged.Select(relation => relation.PreviousSpeaker));
    }

    [Fact]
    public void A_link_to_a_relation_that_is_left_out_is_dropped()
    {
        var merged = RelationMerger.Merge(
            [Relation("first", 20, 60)], [Relation("second", 25, 30), Relation("second", 70, 80) with { PreviousSpeaker = 0 }], _ => true);

        Assert.Equal(-1, merged[1].PreviousSpeaker);
    }

    private static AttributionRelation Relation(string method, int start, int end, double confidence = 1) =>
        new([TextSpan.FromBounds(start, end)], null, null, -1, [], -1, -1, method, confidence);
}
