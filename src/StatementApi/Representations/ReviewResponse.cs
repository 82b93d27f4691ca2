using StatementApi.Persistence.Entities;

namespace StatementApi.Representations;

/// <summary>What a person has said about the quote.</summary>
/// <param name="Status">The verdict.</param>
public sealed record ReviewResponse(ReviewStatus Status);
