using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>
/// Chooses among proposals. One set of trees tells how likely a content is exact, another how likely half of it and the source are right, which is the
/// confidence, a third how likely it is something that anybody says. The best proposal first: each takes its tokens from those that are worse, and its cue
/// says nothing else. Immutable and thread-safe.
/// </summary>
/// <param name="exact">Whether the content is exactly right.</param>
/// <param name="right">Whether half of the content and the source are right.</param>
/// <param name="said">Whether nearly all of the content is said, by whomever and in however many statements.</param>
internal sealed class Judge(BoostedTrees exact, BoostedTrees right, BoostedTrees said)
{
    public static readonly ModelVersion Version = new("judge", 3);

    /// <summary>Chosen on the development part of the corpus, for the balance of precision and recall.</summary>
    private const float LeastConfidence = 0.34f;

    /// <summary>What is this likely exact is said by somebody, even where it is doubtful by whom. Chosen as <see cref="LeastConfidence"/> was.</summary>
    private const float LeastExtent = 0.40f;

    /// <summary>What this surely is said by somebody is kept, even where it is doubtful by whom and up to where. Chosen as <see cref="LeastConfidence"/> was.</summary>
    private const float LeastSaid = 0.66f;

    private const float WeightOfExtent = 1.5f;
    private const float WeightOfSaid = 1f;

    /// <summary>The confidence in a rule's attribution whose content has no token.</summary>
    private const float Unjudged = 0.5f;

    /// <summary>
    /// How often who spoke before speaks on in a quotation that names nobody, which the trees cannot know as the corpus gives such a source nowhere: of 116
    /// such quotations in the training articles, whose speaker has a name there, in 73.
    /// </summary>
    private const float SpeaksOn = 0.63f;

    /// <summary>The judge whose trees are embedded in this assembly.</summary>
    /// <exception cref="WeightsFileException">The weights file is absent, damaged or of another version.</exception>
    public static Judge ReadEmbedded() => WeightsReader.ReadEmbedded(
        Version, file => new Judge(Trees(file), Trees(file), Trees(file)));

    /// <summary>Decides on all proposals together.</summary>
    /// <param name="context">What they are seen against.</param>
    /// <param name="proposals">The proposals.</param>
    /// <param name="framed">Attributions that are certain, and whose tokens no proposal gets.</param>
    public Judgement Decide(ProposalContext context, List<Proposal> proposals, List<LearnedAttribution> framed)
    {
        var opinions = new JudgeOpinions(proposals.Count);
        for (var first = 0; first < proposals.Count; first += BoostedTrees.Lanes)
        {
            Weigh(context, proposals, first, opinions);
        }

        return new Judgement([.. Accepted(context, proposals, opinions, framed)], RuleConfidence(context, proposals, opinions));
    }

    /// <summary>What the attributions of the rules are given; one that is certain by the layout keeps its own.</summary>
    private static float[] RuleConfidence(ProposalContext context, List<Proposal> proposals, JudgeOpinions opinions)
    {
        var confidence = new float[context.Rules.Count];
        for (var rule = 0; rule < confidence.Length; rule++)
        {
            confidence[rule] = context.Rules.Certainty(rule) ?? Unjudged;
        }

        for (var i = 0; i < proposals.Count; i++)
        {
            if (proposals[i].Kind == ProposalKind.Rule && context.Rules.Certainty(proposals[i].Rule) is null)
            {
                confidence[proposals[i].Rule] = context.Rules.NamesNobody(proposals[i].Rule) ? SpeaksOn * opinions.Said[i] : opinions.Right[i];
            }
        }

        return confidence;
    }

    private static BoostedTrees Trees(WeightsReader file) => new(file.Read<WeightTable>());

    /// <summary>Writes what the trees say of the next proposals, as many as they have lanes.</summary>
    private void Weigh(ProposalContext context, List<Proposal> proposals, int first, JudgeOpinions opinions)
    {
        Span<short> buffer = stackalloc short[ProposalValues.Count];
        Span<short> lanes = stackalloc short[ProposalValues.Count * BoostedTrees.Lanes];
        var values = new ProposalValues(buffer);
        for (var lane = 0; lane < BoostedTrees.Lanes && first + lane < proposals.Count; lane++)
        {
            ProposalFeatures.Write(context, proposals[first + lane], values);
            for (var feature = 0; feature < ProposalValues.Count; feature++)
            {
                lanes[(feature * BoostedTrees.Lanes) + lane] = buffer[feature];
            }
        }

        exact.Answer(lanes, opinions.Exact.AsSpan(first));
        right.Answer(lanes, opinions.Right.AsSpan(first));
        said.Answer(lanes, opinions.Said.AsSpan(first));
    }

    private static List<JudgedAttribution> Accepted(
        ProposalContext context, List<Proposal> proposals, JudgeOpinions opinions, List<LearnedAttribution> framed)
    {
        var accepted = framed.ConvertAll(JudgedAttribution.Of);
        var taken = new bool[context.Input.Count];
        accepted.ForEach(attribution => Take(attribution.Content, taken));
        var settled = new bool[proposals.Count];
        foreach (var i in Enumerable.Range(0, proposals.Count).OrderByDescending(i => Worth(opinions, i)))
        {
            var proposal = proposals[i];
            if (settled[proposal.Group] || Array.Exists(proposal.Content, token => taken[token]))
            {
                continue;
            }

            settled[proposal.Group] = true;
            if (IsAccepted(opinions, i))
            {
                Take(proposal.Content, taken);
                accepted.Add(JudgedAttribution.Of(proposal, Cue(context, proposal), opinions.Right[i]));
            }
        }

        return accepted;
    }

    private static float Worth(JudgeOpinions opinions, int i) =>
        (WeightOfExtent * opinions.Exact[i]) + opinions.Right[i] + (WeightOfSaid * opinions.Said[i]);

    private static bool IsAccepted(JudgeOpinions opinions, int i) =>
        opinions.Right[i] >= LeastConfidence || opinions.Exact[i] >= LeastExtent || opinions.Said[i] >= LeastSaid;

    private static CueSpan? Cue(ProposalContext context, Proposal proposal) => !proposal.HasCue ? null
        : proposal.Claim is null ? proposal.Cue
        : proposal.Cue.Extended(context.Input, context.Cues, DecodingSettings.Default.CueToken);

    private static void Take(int[] content, bool[] taken)
    {
        foreach (var token in content)
        {
            taken[token] = true;
        }
    }
}
