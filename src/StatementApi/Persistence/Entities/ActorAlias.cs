using StatementApi.Extraction.Actors;

namespace StatementApi.Persistence.Entities;

/// <summary>Another name of an actor. Open ends are null.</summary>
internal sealed class ActorAlias
{
    /// <summary>Identity.</summary>
    public long Id { get; set; }

    /// <summary>The actor named.</summary>
    public long ActorId { get; set; }

    /// <summary>The name as written.</summary>
    public required string Name { get; set; }

    /// <summary><see cref="Name"/> folded for search by <see cref="NameFolder"/>.</summary>
    public required string FoldedName
    {
        get;
        set
        {
            field = value;
            Spelling = NameSpelling.Of(value);
        }
    }

    /// <summary>The common spelling of <see cref="FoldedName"/>, for search.</summary>
    public string Spelling { get; private set; } = "";

    /// <summary>First day on which the name holds.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day on which the name holds, inclusive.</summary>
    public DateOnly? ValidTo { get; set; }
}
