using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Attribution.Learned.Judgement;

namespace StatementApi.Training.Attribution.Judgement;

/// <summary>The proposals of articles as the judge learns from them, with what people say of each.</summary>
internal sealed class JudgeExamples
{
    private readonly List<short[]> _values = [];
    private readonly List<ProposalVerdict> _verdicts = [];

    public IReadOnlyList<short[]> Values => _values;

    public IReadOnlyList<ProposalVerdict> Verdicts => _verdicts;

    /// <summary>Adds the proposals of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="cues">What cue models that have not seen the article say of it.</param>
    /// <param name="contents">The same of content models.</param>
    /// <param name="pairs">The same of pair models, chain behind chain in the order of <paramref name="candidates"/>; more may follow.</param>
    /// <param name="candidates">The candidate cues.</param>
    public void Add(AttributionDocument document, CueProbabilities cues, float[] contents, float[] pairs, List<CueSpan> candidates)
    {
        var claims = Claims(document.Input, cues, pairs, candidates).FindAll(claim => claim.Cue.Probability > CueStage.Threshold);
        var (context, proposals) = ProposalBuilder.Build(document.Input, cues, contents, claims);
        var gold = new GoldContents(document);
        foreach (var proposal in proposals)
        {
            var values = new short[ProposalValues.Count];
            ProposalFeatures.Write(context, proposal, new ProposalValues(values));
            _values.Add(values);
            _verdicts.Add(gold.Judge(proposal.Source, proposal.Content));
        }
    }

    private static List<Claim> Claims(AttributionInput input, CueProbabilities cues, float[] pairs, List<CueSpan> candidates)
    {
        var (view, claims, at) = (new CueView(input, cues), new List<Claim>(candidates.Count), 0);
        foreach (var candidate in candidates)
        {
            view.LookFrom(candidate);
            var end = at + ((view.End - view.First) * ChainScores.Labels);
            claims.Add(new Claim(candidate, view.First, pairs[at..end]));
            at = end;
        }

        return claims;
    }
}
