namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>How precision and recall are balanced; chosen on the development part of the corpus.</summary>
internal sealed record DecodingSettings
{
    public static DecodingSettings Default { get; } = new();

    /// <summary>Claims of less strength fall before tokens get their owners.</summary>
    public float LeastStrength { get; init; } = 0.03f;

    /// <summary>Attributions of less strength fall once tokens have their owners.</summary>
    public float LeastKept { get; init; } = 0.02f;

    /// <summary>How much the content stage's opinion counts in the strength of an attribution.</summary>
    public float KeptStageShare { get; init; } = 0.75f;

    /// <summary>How much the cue's own probability counts in a strength: the power it is raised to.</summary>
    public float CuePower { get; init; } = 1f;

    /// <summary>How much a claim's likelihood counts where several compete for a token: the power it is raised to.</summary>
    public float ActivityPower { get; init; } = 2f;

    /// <summary>How much the content stage's opinion counts against the pair stage's, from 0 to 1.</summary>
    public float StageShare { get; init; } = 0.5f;

    /// <summary>Raises the score of "nobody's".</summary>
    public float NobodyBias { get; init; } = -0.3f;

    /// <summary>Cost of a change of owner within a clause.</summary>
    public float ChangeWithin { get; init; } = 3f;

    /// <summary>Cost of a change of owner at a comma, a quotation mark or a colon.</summary>
    public float ChangeAtBorder { get; init; } = 0.7f;

    /// <summary>Cost of a change of owner between sentences.</summary>
    public float ChangeAtSentence { get; init; } = 1.5f;

    /// <summary>What a change of owner costs more between two tokens of the same quotation.</summary>
    public float ChangeInQuotation { get; init; } = 4f;

    /// <summary>Tokens beside a cue that are likelier than this to belong to one belong to it.</summary>
    public float CueToken { get; init; } = 0.5f;

    /// <summary>How likely the claims of a cue are right, as far as the models tell, where it has content with the probability <paramref name="activity"/>.</summary>
    public float Strength(CueSpan cue, float activity) => activity * MathF.Pow(cue.Probability, CuePower);
}
