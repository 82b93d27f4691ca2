using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StatementApi.Extraction.Tests.Text;

namespace StatementApi.Extraction.Tests.Attribution;

public sealed class AttributorProperties
{
    private static readonly string[] Phrases =
    [
        "Solberg ", "Moscow ", "the minister ", "reporters ", "she ", "who ", "said ", "told ", "warned ", "urged ", "adding ", "according to ", "that ", "to ",
        "and ", "but ", ", ", ". ", ": ", "“", "” ", "\"", "the ferry ", "would sail ", "on Monday ", "as ", "of ", "not ", "was ", "in a statement ", "\n\n", "— ", "(", ")",
    ];

    [Property(Arbitrary = [typeof(ArbitraryText)], MaxTest = 300)]
    public void Every_span_of_any_text_is_in_order(string text) => AssertInOrder(text);

    [Property(MaxTest = 1000)]
    public Property Every_span_of_any_report_is_in_order() =>
        Prop.ForAll(Gen.Elements(Phrases).ListOf().Select(string.Concat).ToArbitrary(), AssertInOrder);

    private static void AssertInOrder(string text)
    {
        var relations = Attributed.Read(text).Relations;
        for (var i = 0; i < relations.Length; i++)
        {
            var relation = relations[i];
            var end = 0;
            Assert.NotEmpty(relation.Content);
            foreach (var piece in relation.Content)
            {
                Assert.InRange(piece.Start, end, text.Length - 1);
                Assert.InRange(piece.End, piece.Start + 1, text.Length);
                end = piece.End;
            }

            Assert.InRange(relation.Parent, -1, relations.Length - 1);
            Assert.NotEqual(i, relation.Parent);
            Assert.NotEqual(i, relation.PreviousSpeaker);
            Assert.InRange(relation.Confidence, 0, 1);
        }
    }
}
