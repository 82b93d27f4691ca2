namespace StatementApi.Extraction.Attribution;

/// <summary>What finds attributions.</summary>
public enum AttributionEngine : byte
{
    /// <summary>Rules and word lists: statements as a reporter frames them. See <see cref="Attributor"/>.</summary>
    Rules,

    /// <summary>The rules, and where they find nothing what the trained models are sure of.</summary>
    RulesThenLearned,

    /// <summary>
    /// Trained models, which find whatever people mark as said, thought, wanted or planned, and choose what the rules have found where that is
    /// likelier right. See <see cref="Learned.LearnedAttributor"/>.
    /// </summary>
    LearnedThenRules,
}
