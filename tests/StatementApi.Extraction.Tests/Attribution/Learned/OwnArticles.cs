namespace StatementApi.Extraction.Tests.Attribution.Learned;

/// <summary>Invented news, a paragraph a line, each with one attribution marked as <see cref="AnnotatedParagraph"/> reads it.</summary>
internal static class OwnArticles
{
    private static readonly string[] Marked =
    [
        "[Port officials in Harwell] {said} on Tuesday that <the new quay would open in March, two years late>.",
        "<“We should have finished long ago,”> {said} [Petra Malik, who runs the harbour board]. <“Nobody counted on three storms.”>",
        "[Ms. Malik’s deputy, Owen Tarrant,] {told} reporters <the delay would cost the town at least $4 million>.",
        "[The governor’s office] {denied} <that it had ignored the warnings>.",
        "[Critics] {argue} that <the board signed contracts it did not understand>.",
        "[Ms. Malik] {hopes} <to settle the dispute before the council votes on the budget>.",
        "<The council is expected to meet on Friday>, {according to} [two people familiar with its agenda].",
        "[Senator Ruth Abelard] {accused} <the railway of hiding the results of its own inspection>.",
        "<“They knew in April,”> [Abelard] {said} at a hearing. <“They told us in October.”>",
        "[A spokesman for the railway, Idris Cole,] {said} in a statement <the company had done everything that the law required>.",
        "[Cole] {added} <that the line would be closed for repairs next month>.",
        "[Passengers] {complained} that <no one had told them about the closure>.",
        "[The Transport Department] {announced} <it would begin an investigation of its own>.",
        "<“There will be consequences,”> [the department’s chief inspector, Lena Voss,] {warned}.",
        "[Voss] {wrote} on Twitter: <“We will publish every page of this report.”>",
        "[Economists] {expect} <the central bank to raise rates in December>.",
        "[The bank’s chairman, Tomas Reyle,] {suggested} last week that <he was in no hurry>.",
        "<“We can afford to wait,”> [Reyle] {told} lawmakers.",
        "[Some investors] {fear} <a rise in rates would end the recovery>.",
        "[The finance minister] {called} the forecast <“too gloomy by half.”>",
        "<The unions will not accept another cut>, [their leader, Carla Dunne,] {said}.",
        "[Dunne] {insisted} that <her members had given up enough>.",
        "[A poll by the university] {found} <that six in ten voters support the strike>.",
        "[The prime minister] {promised} <to listen to both sides>.",
        "<“I have never walked away from a table,”> [she] {said}.",
    ];

    /// <summary>The paragraphs, and where each begins in <see cref="All"/>.</summary>
    public static IReadOnlyList<(AnnotatedParagraph Paragraph, int Offset)> Paragraphs { get; } = Place();

    /// <summary>The whole text.</summary>
    public static string All { get; } = string.Join("\n\n", Paragraphs.Select(entry => entry.Paragraph.Text));

    private static List<(AnnotatedParagraph, int)> Place()
    {
        var (placed, offset) = (new List<(AnnotatedParagraph, int)>(), 0);
        foreach (var paragraph in Marked.Select(AnnotatedParagraph.Parse))
        {
            placed.Add((paragraph, offset));
            offset += paragraph.Text.Length + 2;
        }

        return placed;
    }
}
