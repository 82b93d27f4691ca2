using System.CommandLine;
using Spectre.Console;

namespace StatementApi.Commands;

/// <summary>Where a command writes to.</summary>
internal static class Terminal
{
    /// <summary>The console that the command was invoked on.</summary>
    public static IAnsiConsole Of(ParseResult command) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(command.InvocationConfiguration.Output) });

    /// <summary>Runs <paramref name="work"/> under a bar that it moves by the share done, 0 to 1.</summary>
    public static Task<T> WithBarAsync<T>(this IAnsiConsole console, string title, Func<IProgress<double>, Task<T>> work) => console.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
        .StartAsync(context => work(new Bar(context.AddTask(title.EscapeMarkup(), maxValue: 1))));

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
