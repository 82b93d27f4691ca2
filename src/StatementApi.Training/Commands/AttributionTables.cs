using System.Globalization;
using Spectre.Console;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Commands;

/// <summary>The attribution figures as tables, in percent.</summary>
internal static class AttributionTables
{
    /// <summary>Precision, recall and F1 of every figure, as the corpus's own scorer prints them.</summary>
    public static Table Figures(AttributionCounts counts)
    {
        var table = TitledTable.Of("Attribution", "figure", "P", "R", "F1");
        foreach (var (name, figure) in Named(counts))
        {
            table.AddRow(name, Percent.Of(figure.Precision), Percent.Of(figure.Recall), Percent.Of(figure.F1));
        }

        return table.AddRow("source_acc", string.Empty, string.Empty, Percent.Of(counts.SourceAccuracy));
    }

    /// <summary>The F1 of every figure, a line a publisher.</summary>
    public static Table ByPublisher(AttributionEvaluation evaluation)
    {
        string[] names = [.. Named(evaluation.All).Select(figure => figure.Name.Replace("attr_", string.Empty).Replace("_tok", string.Empty))];
        var table = TitledTable.Of("F1 by publisher, and source_acc", ["publisher", .. names, "acc"]);
        foreach (var (publisher, counts) in evaluation.ByPublisher)
        {
            string[] figures = [.. Named(counts).Select(figure => Percent.Of(figure.Figure.F1))];
            table.AddRow([publisher.EscapeMarkup(), .. figures, Percent.Of(counts.SourceAccuracy)]);
        }

        return table;
    }

    /// <summary>The share of the corpus's attributions that were found, a line a type.</summary>
    public static Table ByType(AttributionEvaluation evaluation)
    {
        var table = TitledTable.Of("Found, by type of content", "type", "attributions", "half", "exact", "half and source");
        foreach (var (type, counts) in evaluation.ByType)
        {
            table.AddRow(
                type.ToString(),
                counts.Gold.ToString(CultureInfo.InvariantCulture),
                Percent.Of((double)counts.Half / counts.Gold),
                Percent.Of((double)counts.Exact / counts.Gold),
                Percent.Of((double)counts.Full / counts.Gold));
        }

        return table;
    }

    /// <summary>What a confidence is worth, a line a tenth.</summary>
    public static Table Reliability(ReliabilityTable reliability)
    {
        var table = TitledTable.Of("Reliability (half of the content, and the source)", "confidence", "attributions", "mean", "right");
        for (var i = 0; i < reliability.Bins.Length; i++)
        {
            var bin = reliability.Bins[i];
            if (bin.Count > 0)
            {
                table.AddRow(
                    string.Create(CultureInfo.InvariantCulture, $"{i / 10.0:F1} to {(i + 1) / 10.0:F1}"),
                    bin.Count.ToString(CultureInfo.InvariantCulture),
                    Percent.Of(bin.MeanConfidence),
                    Percent.Of(bin.Accuracy));
            }
        }

        return table.AddRow("expected error", string.Empty, string.Empty, Percent.Of(reliability.ExpectedCalibrationError));
    }

    private static IEnumerable<(string Name, MatchCounts Figure)> Named(AttributionCounts counts) =>
    [
        ("source_tok", counts.Source),
        ("cue_tok", counts.Cue),
        ("content_tok", counts.Content),
        ("attr_exact", counts.ExactMatches),
        ("attr_c50", counts.HalfMatches),
        ("attr_full", counts.FullMatches),
    ];
}
