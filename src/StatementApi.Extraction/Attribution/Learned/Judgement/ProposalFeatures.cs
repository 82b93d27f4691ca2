using static StatementApi.Extraction.Attribution.Learned.Judgement.ProposalFeature;

namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>Looks at a proposal from all sides. Linear in the length of its content.</summary>
internal static class ProposalFeatures
{
    private const int Outside = 4;
    private const int NoSource = 99;
    private const int MethodClasses = 97;
    private const int MostParagraphs = 10;

    /// <summary>A content is compared with so many attributions of the rules at most, which is more than any prose has.</summary>
    private const int MostRules = 32;

    /// <summary>Writes the value of every feature.</summary>
    public static void Write(ProposalContext context, Proposal proposal, ProposalValues values)
    {
        WriteStages(context, proposal, values);
        WriteClaim(context, proposal, values);
        WriteSource(context, proposal, values);
        WriteExtent(context, proposal, values);
        WriteCue(context, proposal, values);
        WriteRules(context, proposal, values);
        WriteEnds(context, proposal, values);
    }

    private static void WriteStages(ProposalContext context, Proposal proposal, ProposalValues values)
    {
        var content = proposal.Content;
        var (sum, least, rivals) = (0f, 1f, 0f);
        foreach (var token in content)
        {
            var stage = context.Stage(token);
            (sum, least) = (sum + stage, Math.Min(least, stage));
            rivals += context.Rival(proposal.Claim, token);
        }

        values.SetShare(StageMean, sum / content.Length);
        values.SetShare(StageLeast, least);
        values.SetShare(StageBefore, context.Stage(content[0] - 1));
        values.SetShare(StageFirst, context.Stage(content[0]));
        values.SetShare(StageLast, context.Stage(content[^1]));
        values.SetShare(StageAfter, context.Stage(content[^1] + 1));
        values.SetShare(Rivals, rivals / content.Length);
        values.SetCount(ActiveCues, context.OtherActiveCues(proposal.Claim, proposal.Cue.Head));
        values.SetShare(Strength, proposal.Strength);
    }

    private static void WriteClaim(ProposalContext context, Proposal proposal, ProposalValues values)
    {
        var (content, claim) = (proposal.Content, proposal.Claim);
        var activity = claim?.Activity ?? 0;
        var (sight, claimed) = (claim?.ExpectedContent ?? 0, 0f);
        foreach (var token in content)
        {
            claimed += claim?.Content(token) ?? 0;
        }

        values.SetOdds(Activity, activity);
        values.SetShare(ClaimMean, Given(claim, claimed / content.Length));
        values.SetShare(ClaimBefore, Given(claim, claim?.Content(content[0] - 1)));
        values.SetShare(ClaimFirst, Given(claim, claim?.Content(content[0])));
        values.SetShare(ClaimLast, Given(claim, claim?.Content(content[^1])));
        values.SetShare(ClaimAfter, Given(claim, claim?.Content(content[^1] + 1)));
        values.SetShare(ClaimedShare, sight == 0 ? 0 : claimed / sight);
        values.SetShare(ClaimedElsewhere, Math.Min(sight - claimed, short.MaxValue / 1000));
    }

    private static void WriteSource(ProposalContext context, Proposal proposal, ProposalValues values)
    {
        var (source, claim, head) = (proposal.Source, proposal.Claim, proposal.Cue.Head);
        var (stage, entity) = (0f, -1);
        foreach (var token in source)
        {
            (stage, entity) = (Math.Max(stage, context.SourceStage(token)), Math.Max(entity, context.Input.Entity[token]));
        }

        values.SetOdds(SourcePeak, Given(claim, claim?.SourcePeak));
        values.SetShare(SourceStage, stage);
        values.SetCount(SourceLength, source.Length);
        values.SetCount(SourceDistance, source.Length == 0 ? NoSource : source[0] > head ? source[0] - head : head - source[^1]);
        values.SetCount(SourceEntity, entity);
    }

    private static void WriteExtent(ProposalContext context, Proposal proposal, ProposalValues values)
    {
        var (input, content, usual) = (context.Input, proposal.Content, proposal.Usual);
        var (quoted, pieces) = (0, 1);
        for (var k = 0; k < content.Length; k++)
        {
            quoted += input.QuotationOf[content[k]] >= 0 ? 1 : 0;
            pieces += k > 0 && content[k] != content[k - 1] + 1 ? 1 : 0;
        }

        var shared = Shared(content, usual);
        values.SetCount(Kind, (int)proposal.Kind);
        values.SetCount(Length, content.Length);
        values.SetCount(UsualLength, usual.Length);
        values.SetShare(SharedWithUsual, shared / (float)(content.Length + usual.Length - shared));
        values.SetCount(Pieces, pieces);
        values.SetShare(QuotedShare, quoted / (float)content.Length);
        values.SetCount(QuotationEdges, Edges(input, content[0], content[^1]));
    }

    private static void WriteCue(ProposalContext context, Proposal proposal, ProposalValues values)
    {
        var (input, cue, first, last) = (context.Input, proposal.Cue, proposal.Content[0], proposal.Content[^1]);
        var above = input.Head(cue.Head);
        values.SetOdds(CueProbability, cue.Probability);
        values.SetFlag(HasCue, proposal.HasCue);
        values.SetFlag(IsCueQuoted, input.QuotationOf[cue.Head] >= 0);
        values.SetCount(CueLength, cue.End - cue.First);
        values.SetCount(CueClass, input.CueClass[cue.Head]);
        values.SetCount(CueFrame, (int)input.Dependents[cue.Head]);
        values.SetCount(CueTag, (int)input.Tag(cue.Head));
        values.SetCount(CueRelation, (int)input.Relation(cue.Head));
        values.SetCount(CueHeadTag, above < 0 ? 0 : (int)input.Tag(above));
        values.SetCount(TagAfterCue, (int)input.Tag(cue.End));
        values.SetCount(Side, first > cue.Head ? 1 : last < cue.Head ? -1 : 0);
        values.SetCount(DistanceFromCue, first > cue.Head ? first - cue.End : last < cue.Head ? cue.First - last : 0);
        values.SetCount(Paragraph, Math.Min(MostParagraphs, input.Paragraph(cue.Head)));
    }

    private static void WriteRules(ProposalContext context, Proposal proposal, ProposalValues values)
    {
        var (nearest, shared) = NearestRule(context, proposal.Content);
        values.SetFlag(HasRule, proposal.Rule >= 0);
        values.SetShare(SharedWithRules, nearest < 0 ? 0 : shared / (float)(proposal.Content.Length + context.Rules.Content(nearest).Length - shared));
        values.SetCount(RuleMethod, (int)(context.Input.Rules.Method(nearest) % MethodClasses));
    }

    private static void WriteEnds(ProposalContext context, Proposal proposal, ProposalValues values)
    {
        var (input, first, last) = (context.Input, proposal.Content[0], proposal.Content[^1]);
        var after = Math.Min(last + 1, input.Count - 1);
        values.SetCount(DistanceFromSentenceStart, first - input.Sentences[input.SentenceOf[first]].FirstToken);
        values.SetCount(DistanceToSentenceEnd, input.Sentences[input.SentenceOf[last]].EndToken - last);
        values.SetCount(BorderBefore, first == 0 ? Outside : Borders.Of(input, first));
        values.SetCount(BorderAfter, last + 1 >= input.Count ? Outside : Borders.Of(input, last + 1));
        values.SetCount(TagBefore, (int)input.Tag(first - 1));
        values.SetCount(TagFirst, (int)input.Tag(first));
        values.SetCount(TagLast, (int)input.Tag(last));
        values.SetCount(TagAfter, (int)input.Tag(last + 1));
        values.SetCount(RelationFirst, (int)input.Relation(first));
        values.SetCount(RelationAfter, (int)input.Relation(after));
        values.SetFlag(GovernsNext, last + 1 < input.Count && input.Head(after) >= first && input.Head(after) <= last);
    }

    private static float Given(Claim? claim, float? value) => claim is null ? 0 : (value ?? 0) / claim.Activity;

    /// <summary>Bits: begins with a mark, ends with one, begins within a quotation, ends within one.</summary>
    private static int Edges(AttributionInput input, int first, int last) =>
        (input.IsMark[first] ? 1 : 0)
        | (input.IsMark[last] ? 2 : 0)
        | (first > 0 && AreQuotedTogether(input, first - 1) ? 4 : 0)
        | (last + 1 < input.Count && AreQuotedTogether(input, last) ? 8 : 0);

    private static bool AreQuotedTogether(AttributionInput input, int token) =>
        input.QuotationOf[token] >= 0 && input.QuotationOf[token] == input.QuotationOf[token + 1];

    /// <summary>The attribution of the rules that shares most tokens of content, and how many; -1 where none shares any.</summary>
    private static (int Rule, int Shared) NearestRule(ProposalContext context, int[] content)
    {
        var owners = context.Input.Rules.ContentOf;
        var (nearest, most, compared) = (-1, 0, 0);
        for (var k = 0; k < content.Length && compared < MostRules; k++)
        {
            var rule = owners[content[k]];
            if (rule >= 0 && rule != nearest && (k == 0 || owners[content[k - 1]] != rule))
            {
                compared++;
                var shared = Shared(content, context.Rules.Content(rule));
                (nearest, most) = shared > most ? (rule, shared) : (nearest, most);
            }
        }

        return (nearest, most);
    }

    /// <summary>How many tokens two lists in order share.</summary>
    private static int Shared(int[] one, int[] other)
    {
        var (shared, k) = (0, 0);
        foreach (var token in one)
        {
            while (k < other.Length && other[k] < token)
            {
                k++;
            }

            shared += k < other.Length && other[k] == token ? 1 : 0;
        }

        return shared;
    }
}
