using System.CommandLine;

namespace StatementApi.Training.Commands;

/// <summary>The command line: train, evaluate, agreement, extract.</summary>
internal static class TrainingCommand
{
    /// <summary>Runs the command that <paramref name="arguments"/> ask for; gives its exit code.</summary>
    public static Task<int> RunAsync(
        string[] arguments, TextWriter output, TextWriter errors, CancellationToken cancellation = default) =>
        Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, cancellation);

    private static RootCommand Create() => new(
        """
        Trains and measures the text analysis, and extracts attributions from files.

        Exit codes: 0 done; 1 wrong usage or an unexpected error; 2 an input file is missing or broken (the message names
        file and line, nothing is overwritten); 130 interrupted.
        """)
    {
        TrainCommand.Create(),
        EvaluateCommand.Create(),
        AgreementCommand.Create(),
        ExtractCommand.Create(),
    };
}
