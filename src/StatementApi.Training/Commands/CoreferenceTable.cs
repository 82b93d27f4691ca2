using System.Globalization;
using Spectre.Console;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Commands;

/// <summary>The figures of coreference as a table.</summary>
internal static class CoreferenceTable
{
    public static Table Of(ChainScore score) =>
        TitledTable.Of("Chains of mentions, against the automatic analysis", "figure", "P", "R", "F1")
            .AddRow($"B³, {score.Mentions.ToString(CultureInfo.InvariantCulture)} mentions", Percent.Of(score.Precision), Percent.Of(score.Recall), Percent.Of(score.F1))
            .AddRow(
                $"unquoted pronouns tied to the same, of {score.Pronouns.ToString(CultureInfo.InvariantCulture)}", string.Empty, string.Empty, Percent.Of(score.PronounAccuracy));
}
