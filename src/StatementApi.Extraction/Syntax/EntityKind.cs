namespace StatementApi.Extraction.Syntax;

/// <summary>What a name stands for.</summary>
public enum EntityKind : byte
{
    /// <summary>Not a name.</summary>
    None,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, party, authority, newspaper or other body.</summary>
    Organization,

    /// <summary>A country, town, region or other place.</summary>
    Location,

    /// <summary>Any other name: nationalities, events, laws, works.</summary>
    Misc,
}
