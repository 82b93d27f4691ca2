namespace StatementApi.Representations;

/// <summary>Somebody to whom it is said.</summary>
/// <param name="Mention">The words that name the addressee, or null.</param>
/// <param name="Actor">The addressee, or null where none could be named.</param>
public sealed record AddresseeResponse(SpanResponse? Mention, ActorReference? Actor);
