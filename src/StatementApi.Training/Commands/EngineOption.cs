using System.CommandLine;
using StatementApi.Extraction.Attribution;

namespace StatementApi.Training.Commands;

/// <summary>The option that says what finds the attributions.</summary>
internal static class EngineOption
{
    public static Option<AttributionEngine> Create() => new("--engine")
    {
        Description = "What finds the attributions; the service reads with rulesThenLearned.",
        DefaultValueFactory = _ => AttributionEngine.LearnedThenRules,
    };
}
