using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Attribution.Learned.Judgement;

namespace StatementApi.Extraction.Tests.Attribution.Learned.Judgement;

public sealed class ProposalBuilderTests
{
    private const string Text = "Lind said the old bridge had cracked, which nobody denied, and would close.";

    [Theory]
    [InlineData("had cracked", "FromCue", "the old bridge had cracked")]
    [InlineData("the old bridge", "ToSentenceEnd", "the old bridge had cracked , which nobody denied , and would close .")]
    [InlineData("the old bridge had cracked, which nobody denied, and", "ToComma", "the old bridge had cracked , which nobody denied")]
    [InlineData("the old bridge", "Later", "old bridge")]
    [InlineData("the old bridge", "Own", "the old bridge")]
    public void A_claim_is_proposed_with_other_ends(string claimed, string kind, string content)
    {
        var document = new ReadDocument(Text);

        var proposals = Build(document, document.Claim("said", claimed, source: "Lind"));

        Assert.Contains((kind == "Own" ? "Owned" : kind, content), proposals.Select(proposal => (proposal.Kind.ToString(), document.Words(proposal.Content))));
        Assert.All(proposals, proposal => Assert.Equal("Lind", document.Words(proposal.Source)));
    }

    [Fact]
    public void The_clause_that_the_cue_governs_is_proposed()
    {
        var document = new ReadDocument("The mayor said the bridge would close.");

        var proposals = Build(document, document.Claim("said", "bridge"));

        Assert.Contains("the bridge would close", proposals.Select(proposal => document.Words(proposal.Content)));
    }

    [Theory]
    [InlineData("Lind called the plan “a bad joke” of men.", "called", "the plan “a bad joke”", "Quoted", "“ a bad joke ”")]
    [InlineData("Lind added:\n\nThe plan is dead. Nobody wants it.", "added", "The plan", "LedParagraph", "The plan is dead . Nobody wants it .")]
    public void A_claim_is_proposed_with_what_its_layout_sets_off(string text, string cue, string claimed, string kind, string content)
    {
        var document = new ReadDocument(text);

        var proposals = Build(document, document.Claim(cue, claimed, source: "Lind"));

        Assert.Contains((kind, content), proposals.Select(proposal => (proposal.Kind.ToString(), document.Words(proposal.Content))));
    }

    [Fact]
    public void A_paragraph_without_a_colon_before_it_is_led_to_by_nothing()
    {
        var document = new ReadDocument("Lind added nothing.\n\nThe plan is dead. Nobody wants it.");
        Assert.DoesNotContain(Build(document, document.Claim("added", "nothing")), proposal => proposal.Kind == ProposalKind.LedParagraph);
    }

    [Fact]
    public void No_two_proposals_of_the_models_for_a_cue_are_the_same()
    {
        var document = new ReadDocument(Text);
        var contents = Build(document, document.Claim("said", "the old bridge had cracked")).Select(proposal => document.Words(proposal.Content)).ToArray();
        Assert.Equal(contents.Distinct(), contents);
    }

    [Fact]
    public void What_the_rules_find_by_the_cue_is_one_of_its_proposals()
    {
        var document = WithRule("said");
        var proposals = Build(document, document.Claim("said", "the old bridge"));
        Assert.Single(proposals.Select(proposal => proposal.Group).Distinct());
        var rules = proposals.Single(proposal => proposal.Kind == ProposalKind.Rule);
        Assert.Equal(("the old bridge had cracked", "Lind", 0), (document.Words(rules.Content), document.Words(rules.Source), rules.Rule));
    }

    /// <summary>People count the office as part of who says it, the rules only the name.</summary>
    [Fact]
    public void The_source_of_the_rules_is_widened_by_what_the_models_hold_for_part_of_it()
    {
        var document = WithRule("said");
        var proposals = Build(document, document.Claim("said", "the old bridge", source: "Lind said"));
        Assert.Equal("Lind said", document.Words(proposals.Single(proposal => proposal.Kind == ProposalKind.Rule).Source));
    }

    [Theory]
    [InlineData("said")]
    [InlineData(null)]
    public void What_the_rules_find_elsewhere_is_proposed_by_itself(string? cue)
    {
        var document = WithRule(cue);
        var proposals = Build(document, document.Claim("denied", "which"));
        var rules = Assert.Single(proposals, proposal => proposal.Kind == ProposalKind.Rule);
        Assert.Null(rules.Claim);
        Assert.Equal(cue is not null, rules.HasCue);
        Assert.DoesNotContain(rules.Group, proposals.Where(proposal => proposal != rules).Select(proposal => proposal.Group));
    }

    [Fact]
    public void Nothing_is_proposed_where_nothing_is_claimed()
    {
        var document = new ReadDocument(Text);
        Assert.Empty(ProposalBuilder.Build(document.Input, document.Cues, document.Contents, []).Proposals);
    }

    private static List<Proposal> Build(ReadDocument document, params List<StatementApi.Extraction.Attribution.Learned.Claim> claims) =>
        ProposalBuilder.Build(document.Input, document.Cues, document.Contents, claims).Proposals;

    private static ReadDocument WithRule(string? cue)
    {
        var plain = new ReadDocument(Text);
        return new ReadDocument(Text, new AttributionRelation(
            [plain.Span("the old bridge had cracked")],
            cue is null ? null : new Cue(plain.Span(cue), cue, SpeechAct.Comment),
            plain.Span("Lind"), -1, [], -1, -1, "thatClause", 1));
    }
}
