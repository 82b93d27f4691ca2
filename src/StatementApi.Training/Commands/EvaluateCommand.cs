using System.CommandLine;
using Spectre.Console;
using StatementApi.Extraction.Syntax;
using StatementApi.Training.Corpus;
using StatementApi.Training.Evaluation;

namespace StatementApi.Training.Commands;

/// <summary><c>evaluate CORPUS</c>: how far the analysis of raw text agrees with a corpus.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var corpus = new Argument<string>("CORPUS") { Description = "Folder with articles.jsonl and, for the syntax figures, tokens.tsv.gz." };
        var command = new Command("evaluate", "Measures the analysis of a corpus's raw text against the corpus.") { corpus };
        command.SetAction(result => ExitCode.Of(() => Run(result.GetRequiredValue(corpus))));
        return command;
    }

    private static void Run(string folder)
    {
        var articles = CorpusReader.Read(folder, needsSilver: false);
        if (articles.Any(article => article.Silver is not null))
        {
            AnsiConsole.Write(SyntaxTable.Of(SyntaxScorer.Score(articles, SyntaxAnalyzer.Default)));
        }
    }
}
