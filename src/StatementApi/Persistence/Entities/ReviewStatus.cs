namespace StatementApi.Persistence.Entities;

/// <summary>What a person has said about an extracted quote.</summary>
public enum ReviewStatus : byte
{
    /// <summary>Nobody has looked at it.</summary>
    Unreviewed,

    /// <summary>Found right as extracted.</summary>
    Confirmed,

    /// <summary>Put right by a person.</summary>
    Corrected,

    /// <summary>Found not to be a statement.</summary>
    Rejected,
}
