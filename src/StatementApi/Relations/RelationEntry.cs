using StatementApi.Extraction.Acts;

namespace StatementApi.Relations;

/// <summary>A quote of an actor that relates to another.</summary>
internal sealed class RelationEntry
{
    /// <summary>The other.</summary>
    public long Other { get; init; }

    /// <summary>The day that places the quote on a timeline.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What the actor does by saying it.</summary>
    public SpeechAct Act { get; init; }
}
