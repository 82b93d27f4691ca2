using System.Collections.Immutable;
using StatementApi.Extraction.Attribution.Learned.Judgement;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Models;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// Finds who says, thinks, wants or plans what, as people have marked it in news: cues first, then what is content, then whose; then a judge chooses
/// among ways to read each cue, that of the rules among them. Every cue takes part, beliefs and wishes too. Linear in the document's length;
/// immutable and thread-safe. Method and figures: <c>Models/README.md</c>.
/// </summary>
public sealed class LearnedAttributor
{
    private static readonly Lazy<LearnedAttributor> Embedded = new(() => new LearnedAttributor(AttributionModels.ReadEmbedded(), Judge.ReadEmbedded()));

    private readonly AttributionModels _models;
    private readonly Judge _judge;

    internal LearnedAttributor(AttributionModels models, Judge judge) => (_models, _judge) = (models, judge);

    /// <summary>The attributor with the embedded models, which the first use loads.</summary>
    /// <exception cref="WeightsFileException">The weights file is damaged or of another version.</exception>
    public static LearnedAttributor Default => Embedded.Value;

    /// <summary>What the document says by models and rules together.</summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="mentions">Its mentions, to link sources to; may be empty.</param>
    /// <param name="syntax">Its grammar.</param>
    /// <param name="rules">What <see cref="Attributor"/> has found: an opinion that the models weigh.</param>
    public JudgedRelations Attribute(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<Mention> mentions,
        SyntaxLayer syntax,
        ImmutableArray<AttributionRelation> rules)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(syntax);
        var judgement = Decide(AttributionInput.Read(document, tokens, sentences, quotations, syntax, rules));
        return new JudgedRelations(
            LearnedRelations.Of(document.Text, tokens, mentions, rules, judgement.Accepted),
            [.. rules.Select((rule, i) => rule with { Confidence = judgement.RuleConfidence[i] })]);
    }

    private Judgement.Judgement Decide(AttributionInput input)
    {
        var marginals = CueStage.Marginals(input, _models.Cues);
        var cues = new CueProbabilities(marginals);
        var contents = ContentStage.Marginals(input, cues, _models.Contents);
        var candidates = CueStage.Candidates(input, marginals, CueStage.Threshold);
        var claims = PairStage.Claims(input, cues, contents, candidates, _models.Pairs);
        var (context, proposals) = ProposalBuilder.Build(input, cues, contents, claims);
        return _judge.Decide(context, proposals, FramedSpeech.Find(input));
    }
}
