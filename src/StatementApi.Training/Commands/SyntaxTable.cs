using Spectre.Console;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Commands;

/// <summary>The syntax figures as a table.</summary>
internal static class SyntaxTable
{
    public static Table Of(SyntaxScore score) =>
        TitledTable.Of("Syntax, against the automatic analysis", "figure", "%")
            .AddRow("tokens with the same bounds", Percent.Of(score.TokenAccuracy, digits: 2))
            .AddRow("tagging accuracy", Percent.Of(score.TagAccuracy, digits: 2))
            .AddRow("entity F1", Percent.Of(score.Entities.F1, digits: 2))
            .AddRow("unlabelled attachment, without punctuation", Percent.Of(score.UnlabelledAttachment, digits: 2))
            .AddRow("labelled attachment, without punctuation", Percent.Of(score.LabelledAttachment, digits: 2));
}
