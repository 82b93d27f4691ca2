using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>
/// Chooses among proposals. One set of trees tells how likely a content is exact, another how likely half of it and the source are right, which is the
/// confidence. The best proposal first: each takes its tokens from those that are worse, and its cue says nothing else. Immutable and thread-safe.
/// </summary>
/// <param name="exact">Whether the content is exactly right.</param>
/// <param name="right">Whether half of the content and the source are right.</param>
internal sealed class Judge(BoostedTrees exact, BoostedTrees right)
{
    public static readonly ModelVersion Version = new("judge", 1);

    /// <summary>Chosen on the development part of the corpus, for the balance of precision and recall.</summary>
    private const float LeastConfidence = 0.26f;

    /// <summary>What is this likely exact is said by somebody, even where it is doubtful by whom. Chosen as <see cref="LeastConfidence"/> was.</summary>
    private const float LeastExtent = 0.35f;

    /// <summary>The confidence in a rule's attribution whose content has no token.</summary>
    private const float Unjudged = 0.5f;

    /// <summary>The judge whose trees are embedded in this assembly.</summary>
    /// <exception cref="WeightsFileException">The weights file is absent, damaged or of another version.</exception>
    public static Judge ReadEmbedded() => WeightsReader.ReadEmbedded(
        Version, file => new Judge(new BoostedTrees(file.Read<WeightTable>()), new BoostedTrees(file.Read<WeightTable>())));

    /// <summary>Decides on all proposals together.</summary>
    /// <param name="context">What they are seen against.</param>
    /// <param name="proposals">The proposals.</param>
    /// <param name="framed">Attributions that are certain, and whose tokens no proposal gets.</param>
    public Judgement Decide(ProposalContext context, List<Proposal> proposals, List<LearnedAttribution> framed)
    {
        var ruleConfidence = new float[context.Rules.Count];
        Array.Fill(ruleConfidence, Unjudged);
        var (extents, confidences) = (Rooms(proposals.Count), Rooms(proposals.Count));
        for (var first = 0; first < proposals.Count; first += BoostedTrees.Lanes)
        {
            Weigh(context, proposals, first, extents.AsSpan(first), confidences.AsSpan(first));
        }

        for (var i = 0; i < proposals.Count; i++)
        {
            if (proposals[i].Kind == ProposalKind.Rule)
            {
                ruleConfidence[proposals[i].Rule] = confidences[i];
            }
        }

        return new Judgement([.. Accepted(context, proposals, extents, confidences, framed)], ruleConfidence);
    }

    /// <summary>Writes how likely each of the next proposals, as many as the trees have lanes, is exact and right.</summary>
    private void Weigh(ProposalContext context, List<Proposal> proposals, int first, Span<float> extents, Span<float> confidences)
    {
        Span<short> buffer = stackalloc short[ProposalValues.Count];
        Span<int> lanes = stackalloc int[ProposalValues.Count * BoostedTrees.Lanes];
        var values = new ProposalValues(buffer);
        for (var lane = 0; lane < BoostedTrees.Lanes && first + lane < proposals.Count; lane++)
        {
            ProposalFeatures.Write(context, proposals[first + lane], values);
            for (var feature = 0; feature < ProposalValues.Count; feature++)
            {
                lanes[(feature * BoostedTrees.Lanes) + lane] = buffer[feature];
            }
        }

        exact.Answer(lanes, extents);
        right.Answer(lanes, confidences);
    }

    /// <summary>Room for so many, rounded up to whole lanes.</summary>
    private static float[] Rooms(int count) => new float[(count + BoostedTrees.Lanes - 1) / BoostedTrees.Lanes * BoostedTrees.Lanes];

    private static List<JudgedAttribution> Accepted(
        ProposalContext context, List<Proposal> proposals, float[] extents, float[] confidences, List<LearnedAttribution> framed)
    {
        var accepted = framed.ConvertAll(JudgedAttribution.Of);
        var taken = new bool[context.Input.Count];
        accepted.ForEach(attribution => Take(attribution.Content, taken));
        var settled = new bool[proposals.Count];
        foreach (var i in Enumerable.Range(0, proposals.Count).OrderByDescending(i => extents[i] + confidences[i]))
        {
            var proposal = proposals[i];
            if (settled[proposal.Group] || Array.Exists(proposal.Content, token => taken[token]))
            {
                continue;
            }

            settled[proposal.Group] = true;
            if (confidences[i] >= LeastConfidence || extents[i] >= LeastExtent)
            {
                Take(proposal.Content, taken);
                accepted.Add(JudgedAttribution.Of(proposal, Cue(context, proposal), confidences[i]));
            }
        }

        return accepted;
    }

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
