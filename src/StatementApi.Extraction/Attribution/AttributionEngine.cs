namespace StatementApi.Extraction.Attribution;

/// <summary>What finds attributions.</summary>
public enum AttributionEngine : byte
{
    /// <summary>Rules and word lists: statements as a reporter frames them. See <see cref="Attributor"/>.</summary>
    Rules,

    /// <summary>Trained models: whatever people mark as said, thought, wanted or planned. See <see cref="Learned.LearnedAttributor"/>.</summary>
    Learned,
}
