using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using StatementApi.Training.Corpus;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Commands;

/// <summary><c>agreement CORPUS...</c>: how far two people agree, on the articles that several annotated; what <c>evaluate</c>'s figures are to be held against.</summary>
internal static class AgreementCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("CORPUS") { Description = "Folders with articles.jsonl.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("agreement", "Measures how far two people agree who annotated the same article.") { folders };
        command.SetAction(result => Terminal.Run(result, console => Run(console, result.GetRequiredValue(folders))));
        return command;
    }

    private static void Run(IAnsiConsole console, string[] folders)
    {
        var articles = folders.SelectMany(folder => CorpusReader.Read(folder, needsSilver: false)).Where(article => article.Annotations.Length > 1).ToList();
        if (articles.Count == 0)
        {
            throw new CorpusException(string.Join(", ", folders), "no article was annotated by several people");
        }

        var evaluation = AttributionEvaluation.BetweenPeople(articles);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{articles.Count} articles with several annotations; every one of an article's against every other, in both directions");
        console.Write(AttributionTables.Figures(evaluation.All));
        console.Write(AttributionTables.ByType(evaluation));
    }
}
