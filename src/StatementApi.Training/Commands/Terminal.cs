using System.CommandLine;
using Spectre.Console;

namespace StatementApi.Training.Commands;

/// <summary>Where a command writes to.</summary>
internal static class Terminal
{
    /// <summary>The console that the command was invoked on.</summary>
    public static IAnsiConsole Of(ParseResult command) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(command.InvocationConfiguration.Output) });

    /// <summary>Runs <paramref name="work"/> as the command's action; gives the exit code.</summary>
    public static int Run(ParseResult command, Action<IAnsiConsole> work) =>
        ExitCode.Of(() => work(Of(command)), command.InvocationConfiguration.Error);
}
