using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Models;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// Finds who says, thinks, wants or plans what, as people have marked it in news: cues first, then what is content, then whose. Every cue takes
/// part, beliefs and wishes too. Linear in the document's length; immutable and thread-safe. Method and figures: <c>Models/README.md</c>.
/// </summary>
public sealed class LearnedAttributor
{
    private static readonly Lazy<LearnedAttributor> Embedded = new(() => new LearnedAttributor(AttributionModels.ReadEmbedded()));

    private readonly AttributionModels _models;

    internal LearnedAttributor(AttributionModels models) => _models = models;

    /// <summary>The attributor with the embedded models, which the first use loads.</summary>
    /// <exception cref="WeightsFileException">The weights file is damaged or of another version.</exception>
    public static LearnedAttributor Default => Embedded.Value;

    /// <summary>The attributions in text order of their first piece or cue; their method is <c>learned</c>.</summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="mentions">Its mentions, to link sources to; may be empty.</param>
    /// <param name="syntax">Its grammar.</param>
    /// <param name="rules">What <see cref="Attributor"/> has found: an opinion that the models weigh.</param>
    public ImmutableArray<AttributionRelation> Attribute(
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
        var input = AttributionInput.Read(document, tokens, sentences, quotations, syntax, rules);
        return LearnedRelations.Of(document.Text, tokens, mentions, Find(input));
    }

    /// <summary>The attributions in tokens, in the order of their cues.</summary>
    internal ImmutableArray<LearnedAttribution> Find(AttributionInput input)
    {
        var marginals = CueStage.Marginals(input, _models.Cues);
        var cues = new CueProbabilities(marginals);
        var contents = ContentStage.Marginals(input, cues, _models.Contents);
        var settings = DecodingSettings.Default;
        var candidates = CueStage.Candidates(input, marginals, CueStage.Threshold);
        candidates.RemoveAll(cue => settings.Strength(cue, activity: 1) < settings.LeastStrength);
        var claims = PairStage.Claims(input, cues, contents, candidates, _models.Pairs);
        return new AttributionDecoder(input, cues, contents, settings).Decode(claims, FramedSpeech.Find(input));
    }
}
