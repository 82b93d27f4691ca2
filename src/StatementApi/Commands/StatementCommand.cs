using System.CommandLine;

namespace StatementApi.Commands;

/// <summary>The command line. Without a command the program serves.</summary>
internal static class StatementCommand
{
    /// <summary>
    /// Whether the arguments ask for a command. Settings for the server begin with a dash or hold an equals sign.
    /// </summary>
    public static bool IsAskedFor(string[] arguments) =>
        arguments is ["--help" or "-h" or "-?" or "--version", ..] || (arguments is [var first, ..] && !first.StartsWith('-') && !first.Contains('='));

    /// <summary>Runs the command that <paramref name="arguments"/> ask for; gives its exit code.</summary>
    public static Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors, CancellationToken cancellation = default) =>
        Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, cancellation);

    private static RootCommand Create() => new(
        """
        Serves the Statement API; with a command it does that instead.

        Exit codes of the commands: 0 done; 1 wrong usage or an unexpected error; 2 a file is missing, in the way or not to be read;
        3 done, but some articles were refused; 130 interrupted, what was stored until then is whole.
        """)
    {
        IngestCommand.Create(),
        GenerateCommand.Create(),
    };
}
