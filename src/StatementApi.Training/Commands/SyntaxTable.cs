using System.Globalization;
using Spectre.Console;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Commands;

/// <summary>The syntax figures as a table.</summary>
internal static class SyntaxTable
{
    public static Table Of(SyntaxScore score) =>
        new Table { Title = new TableTitle("Syntax, against the automatic analysis") }
            .AddColumn("figure")
            .AddColumn(new TableColumn("%").RightAligned())
            .AddRow("tokens with the same bounds", Percent(score.TokenAccuracy))
            .AddRow("tagging accuracy", Percent(score.TagAccuracy))
            .AddRow("entity F1", Percent(score.Entities.F1))
            .AddRow("unlabelled attachment, without punctuation", Percent(score.UnlabelledAttachment))
            .AddRow("labelled attachment, without punctuation", Percent(score.LabelledAttachment));

    private static string Percent(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture);
}
