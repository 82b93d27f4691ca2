using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;

namespace StatementApi.Extraction;

/// <summary>What the stages have found in an article, before it is joined to statements.</summary>
/// <param name="Document">The text.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Quotations">Its quotations.</param>
/// <param name="Mentions">Its mentions.</param>
/// <param name="Relations">Its attributions, beliefs and wishes included.</param>
/// <param name="Links">Whom each mention stands for.</param>
/// <param name="Dates">When each attribution's utterance was made.</param>
internal sealed record ArticleLayers(
    Document Document,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<AttributionRelation> Relations,
    ImmutableArray<ActorLink> Links,
    ImmutableArray<StatementDate?> Dates);
