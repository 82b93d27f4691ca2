namespace StatementApi.Extraction.Actors;

/// <summary>Which of an actor's forms a text used; stronger evidence first.</summary>
public enum NameSource : byte
{
    /// <summary>The name shown.</summary>
    Name,

    /// <summary>Another listed name.</summary>
    Alias,

    /// <summary>A person's family name alone, derived from a full name.</summary>
    Surname,

    /// <summary>A place that speaks for the actor.</summary>
    Metonym,

    /// <summary>A country's adjective or people.</summary>
    Demonym,

    /// <summary>An office held.</summary>
    Office,
}
