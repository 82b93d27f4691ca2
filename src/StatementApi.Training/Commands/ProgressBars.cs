using Spectre.Console;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Commands;

/// <summary>Shows a bar for every stage that reports its progress.</summary>
internal static class ProgressBars
{
    public static T Run<T>(IAnsiConsole console, Func<IProgress<StageStep>, T> work) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => work(new Bars(context)));

    private sealed class Bars(ProgressContext context) : IProgress<StageStep>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = [];

        public void Report(StageStep value)
        {
            lock (_tasks)
            {
                if (!_tasks.TryGetValue(value.Stage, out var task))
                {
                    task = context.AddTask(value.Stage.EscapeMarkup(), maxValue: 1);
                    _tasks.Add(value.Stage, task);
                }

                task.Value = value.Share;
            }
        }
    }
}
