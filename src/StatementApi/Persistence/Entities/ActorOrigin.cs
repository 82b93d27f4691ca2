namespace StatementApi.Persistence.Entities;

/// <summary>Who introduced an actor.</summary>
public enum ActorOrigin : byte
{
    /// <summary>The list that comes with the service.</summary>
    Seed,

    /// <summary>An article named a speaker whom nobody knew.</summary>
    Article,

    /// <summary>A client of the API.</summary>
    Client,
}
